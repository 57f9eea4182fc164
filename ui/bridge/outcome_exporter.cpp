// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/outcome_exporter.h"

#include <QMetaObject>

#include <utility>

namespace ferry::ui {

OutcomeExporter::OutcomeExporter(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

OutcomeExporter::~OutcomeExporter()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void OutcomeExporter::start(const Path &results, const Path &target, store::ExportForm form,
                            std::function<bool(const store::RecordedOutcome &)> passes)
{
    m_pool.start([this, results, target, form, passes = std::move(passes), stop = m_stop.get_token()] {
        const Result<std::uint64_t> items = store::exportOutcomes(results, target, form, passes, stop);
        // This object waits for its thread before it goes; a call that it did not hear by then is dropped with it.
        QMetaObject::invokeMethod(
            this,
            [this, target, items] {
                if (items)
                    Q_EMIT exported(target, *items);
                else
                    Q_EMIT failed(items.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace ferry::ui
