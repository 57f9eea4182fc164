// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/outcome_exporter.h"

#include <QMetaObject>

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

void OutcomeExporter::start(const std::vector<Path> &results, const Path &target, store::ExportForm form,
                            const store::OutcomeFilter &filter)
{
    m_pool.start([this, results, target, form, filter, stop = m_stop.get_token()] {
        const Result<std::uint64_t> items = store::exportOutcomes(results, target, form, filter, stop);
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
