// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/outcome_exporter.h"

namespace ferry::ui {

OutcomeExporter::OutcomeExporter(QObject *parent)
    : QObject(parent)
    , m_threads(1)
{
}

OutcomeExporter::~OutcomeExporter()
{
    m_stop.request_stop();
}

void OutcomeExporter::start(const std::vector<Path> &results, const Path &target, store::ExportForm form,
                            const store::OutcomeFilter &filter)
{
    const auto write
        = [results, target, form, filter, stop = m_stop.get_token()] { return store::exportOutcomes(results, target, form, filter, stop); };
    inBackground(m_threads.pool(), this, write, [this, target](const Result<std::uint64_t> &items) {
        if (items)
            Q_EMIT exported(target, *items);
        else
            Q_EMIT failed(items.error());
    });
}

} // namespace ferry::ui
