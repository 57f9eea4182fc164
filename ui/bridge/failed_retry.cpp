// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/failed_retry.h"

#include "core/store/failed_items.h"
#include "ui/bridge/queue_source.h"

#include <QMetaObject>

namespace ferry::ui {

namespace {

constexpr std::size_t kMostItems = 100'000;

}

FailedRetry::FailedRetry(QueueSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_pool.setMaxThreadCount(1);
}

FailedRetry::~FailedRetry()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

bool FailedRetry::isPossible(const model::JobSnapshot &job)
{
    using model::JobKind;
    const JobKind kind = job.request->kind;
    const bool acts = kind == JobKind::Copy || kind == JobKind::Move || kind == JobKind::Delete || kind == JobKind::Trash;
    return acts && model::isFinal(job.state) && job.tally.failed > 0 && !job.results.isEmpty();
}

void FailedRetry::start(const model::JobSnapshot &job)
{
    m_pool.start([this, results = job.results, request = job.request, stop = m_stop.get_token()] {
        const Result<std::vector<store::RecordedOutcome>> failedOnes = store::failedItems(results, kMostItems, stop);
        std::vector<model::Request> requests;
        if (failedOnes)
            requests = store::requestsToRetry(*request, *failedOnes);
        const std::optional<Error> error = failedOnes ? std::nullopt : std::optional(failedOnes.error());
        QMetaObject::invokeMethod(
            this,
            [this, requests = std::move(requests), error] {
                if (error)
                    return Q_EMIT failed(*error);
                for (const model::Request &each : requests)
                    m_source.submit(each);
                Q_EMIT submitted(requests.size());
            },
            Qt::QueuedConnection);
    });
}

} // namespace ferry::ui
