// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace ferry::async {

/// A stop of one's own that an outer stop requests too. Requested from any thread. Not movable: a local of a coroutine.
class LinkedStop
{
public:
    explicit LinkedStop(std::stop_token outer)
        : m_forward(std::move(outer), Forward {m_source})
    {
    }
    LinkedStop(const LinkedStop &) = delete;
    LinkedStop &operator=(const LinkedStop &) = delete;

    [[nodiscard]] std::stop_token token() const noexcept { return m_source.get_token(); }
    void request() { m_source.request_stop(); }

private:
    struct Forward {
        std::stop_source source;
        void operator()() { source.request_stop(); }
    };

    std::stop_source m_source;
    std::stop_callback<Forward> m_forward;
};

} // namespace ferry::async
