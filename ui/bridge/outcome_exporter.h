// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outcome_export.h"
#include "ui/bridge/in_background.h"

#include <QObject>

#include <stop_token>
#include <vector>

namespace ferry::ui {

/// Exports results files on a thread of its own, one after another. Whoever lets go of it cancels what is not done.
class OutcomeExporter : public QObject
{
    Q_OBJECT

public:
    explicit OutcomeExporter(QObject *parent = nullptr);
    ~OutcomeExporter() override;

    /// See store::exportOutcomes().
    void start(const std::vector<Path> &results, const Path &target, store::ExportForm form, const store::OutcomeFilter &filter);

Q_SIGNALS:
    void exported(const ferry::Path &target, quint64 items);
    void failed(const ferry::Error &error);

private:
    OwnThreads m_threads;
    std::stop_source m_stop;
};

} // namespace ferry::ui
