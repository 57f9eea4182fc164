// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"

#include <QListWidget>

#include <vector>

class QSocketNotifier;

namespace ferry::ui {

/// Places of the user, and the devices that are mounted, as they come and go.
class PlacesView : public QListWidget
{
    Q_OBJECT

public:
    /// `browser` must outlive the view.
    explicit PlacesView(browse::Browser &browser, QWidget *parent = nullptr);
    ~PlacesView() override;

    [[nodiscard]] const std::vector<browse::Device> &devices() const noexcept { return m_devices; }
    void setDevices(std::vector<browse::Device> devices);
    /// The entry of that folder is shown as the present one; none if there is none.
    void setPresent(const Path &folder);

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const ferry::Path &folder);
    /// devices() were looked up, or are others.
    void devicesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
    void watchMounts();
    void lookUp();
    void rebuild();
    void addHeading(const QString &word);
    void addPlace(const QIcon &icon, const QString &name, const Path &folder, const QString &more = {});

    browse::Browser &m_browser;
    std::vector<browse::Device> m_devices;
    int m_mounts = -1; ///< descriptor of the mount table
    Path m_present;
};

} // namespace ferry::ui
