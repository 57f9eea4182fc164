// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/actions/file_commands.h"
#include "ui/bridge/settings.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_tabs.h"
#include "ui/panes/pane_view.h"
#include "ui/windows/files_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

namespace ferry::tests {

/// A file manager whose panes are in "l" and "r" of a tree, with settings and a home of its own.
class FilesWindowFixture
{
protected:
    void prepareProgram()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QVERIFY(qputenv("HOME", m_settings.path().toLocal8Bit()));
    }
    /// All but the window; what is in the folders comes first.
    void prepare()
    {
        ui::Settings().clear();
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        m_tree->folder("l").folder("r");
        m_fake = std::make_unique<FakeQueueSource>();
        m_fake->publish();
        m_browser = std::make_unique<browse::Browser>();
        ui::Settings().setValue(QStringLiteral("files/left"), QByteArray::fromStdString(m_tree->path("l").bytes()));
        ui::Settings().setValue(QStringLiteral("files/right"), QByteArray::fromStdString(m_tree->path("r").bytes()));
    }
    void clear()
    {
        if (m_window)
            m_window->leave();
        m_window.reset();
        m_browser.reset();
        m_fake.reset();
        m_tree.reset();
        m_temp.reset();
    }

    void makeWindow() { makeWindow(*m_fake); }
    void makeWindow(ui::QueueSource &source)
    {
        m_window = std::make_unique<ui::FilesWindow>(source, *m_browser);
        m_window->findChild<ui::FileCommands *>()->setLookTime(std::chrono::seconds(30)); // however slow the machine is
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        settle(left());
        settle(right());
        focus(left());
    }
    static void settle(const ui::PaneView *pane) { QTRY_VERIFY(pane->model()->isComplete()); }
    static void focus(ui::PaneView *pane)
    {
        pane->setFocus();
        QTRY_VERIFY(pane->table()->hasFocus());
    }
    [[nodiscard]] ui::PaneView *left() const { return m_window->side(0)->current(); }
    [[nodiscard]] ui::PaneView *right() const { return m_window->side(1)->current(); }
    static void setCurrent(ui::PaneView *pane, std::string_view name) { pane->table()->setCurrentRow(pane->model()->rowOf(name)); }
    [[nodiscard]] QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }

    QTemporaryDir m_settings;
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::unique_ptr<FakeQueueSource> m_fake;
    std::unique_ptr<browse::Browser> m_browser;
    std::unique_ptr<ui::FilesWindow> m_window;
};

} // namespace ferry::tests
