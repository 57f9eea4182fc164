// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace ferry::cli {

/// Writes to the descriptors for output and for errors on a thread of its own, so that a stopped terminal or a slow pipe stalls neither the
/// core nor the handling of signals. Bounded: who adds to 8 MiB that nobody takes waits. A descriptor that failed once is not written to
/// again. Thread: every function from any thread.
class OutputWriter
{
public:
    /// The descriptors stay the caller's. `statusLine`: setStatus() draws on the one for errors.
    OutputWriter(int outputFd, int errorFd, bool statusLine);
    /// As close().
    ~OutputWriter();
    OutputWriter(const OutputWriter &) = delete;
    OutputWriter &operator=(const OutputWriter &) = delete;

    void toOutput(std::string_view bytes);
    void toError(std::string_view bytes);
    /// Replaces the line at the bottom of the terminal; it is taken away before anything else is written. Never waits.
    void setStatus(std::string line);
    /// From now on nobody waits for room: the job is being cancelled.
    void stopWaiting();
    /// Writes what is left, clears the status line and ends the thread.
    void close();
    /// errno of the first failed write to the output, 0 if there was none. After close().
    [[nodiscard]] int outputError() const noexcept { return m_output.error; }

private:
    struct Stream {
        const int fd;
        int error = 0; ///< of the writing thread alone
    };
    struct Piece {
        Stream *stream;
        std::string bytes;
    };
    void add(Stream &stream, std::string_view bytes);
    void run();
    static void write(Stream &stream, std::string_view bytes);
    void drawStatus(const std::string &line);

    Stream m_output;
    Stream m_error;
    const bool m_hasStatusLine;
    std::mutex m_mutex;
    std::condition_variable m_added;
    std::condition_variable m_taken;
    std::deque<Piece> m_pieces;
    std::size_t m_size = 0; ///< bytes in m_pieces
    std::string m_status;
    bool m_statusChanged = false;
    bool m_unbounded = false;
    bool m_closed = false;
    bool m_statusShown = false; ///< of the writing thread alone
    std::thread m_thread;
};

} // namespace ferry::cli
