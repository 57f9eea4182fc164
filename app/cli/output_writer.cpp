// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_writer.h"

#include <cerrno>
#include <chrono>

#include <poll.h>
#include <unistd.h>

namespace ferry::cli {

namespace {

constexpr std::size_t kMostWaiting = 8 * 1024 * 1024;
// Lines come by the thousand. To be woken for each would cost the core more than they do, so they are gathered for a moment.
constexpr std::size_t kEnough = 64 * 1024;
constexpr std::chrono::milliseconds kMoment {10};
constexpr std::string_view kClearLine = "\r\033[K";

} // namespace

OutputWriter::OutputWriter(int outputFd, int errorFd, bool statusLine)
    : m_output {outputFd}
    , m_error {errorFd}
    , m_hasStatusLine(statusLine)
    , m_thread([this] { run(); })
{
}

OutputWriter::~OutputWriter()
{
    close();
}

void OutputWriter::toOutput(std::string_view bytes)
{
    add(m_output, bytes);
}

void OutputWriter::toError(std::string_view bytes)
{
    add(m_error, bytes);
}

void OutputWriter::add(Stream &stream, std::string_view bytes)
{
    std::unique_lock lock(m_mutex);
    m_taken.wait(lock, [this] { return m_size < kMostWaiting || m_unbounded; });
    const bool wasEmpty = m_pieces.empty();
    const bool wasEnough = m_size >= kEnough;
    if (m_pieces.empty() || m_pieces.back().stream != &stream)
        m_pieces.push_back({&stream, {}});
    m_pieces.back().bytes += bytes;
    m_size += bytes.size();
    const bool isNews = wasEmpty || (!wasEnough && m_size >= kEnough);
    lock.unlock();
    if (isNews)
        m_added.notify_one();
}

void OutputWriter::setStatus(std::string line)
{
    const std::lock_guard lock(m_mutex);
    if (!m_hasStatusLine || m_closed)
        return;
    m_status = std::move(line);
    m_statusChanged = true;
    m_added.notify_one();
}

void OutputWriter::stopWaiting()
{
    const std::lock_guard lock(m_mutex);
    m_unbounded = true;
    m_taken.notify_all();
}

void OutputWriter::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_added.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void OutputWriter::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_added.wait(lock, [this] { return !m_pieces.empty() || m_statusChanged || m_closed; });
        if (m_pieces.empty() && m_closed)
            break;
        m_added.wait_for(lock, kMoment, [this] { return m_size >= kEnough || m_closed; });
        std::deque<Piece> pieces = std::move(m_pieces);
        m_pieces.clear();
        m_size = 0;
        m_statusChanged = false;
        const std::string status = m_status;
        m_taken.notify_all();
        lock.unlock();
        if (!pieces.empty())
            drawStatus({});
        for (const Piece &piece : pieces)
            write(*piece.stream, piece.bytes);
        drawStatus(status);
        lock.lock();
    }
    lock.unlock();
    drawStatus({});
}

void OutputWriter::drawStatus(const std::string &line)
{
    if (line.empty() && !m_statusShown)
        return;
    write(m_error, std::string(kClearLine) + line);
    m_statusShown = !line.empty();
}

void OutputWriter::write(Stream &stream, std::string_view bytes)
{
    while (stream.error == 0 && !bytes.empty()) {
        const ssize_t put = ::write(stream.fd, bytes.data(), bytes.size());
        if (put >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(put));
        } else if (errno == EAGAIN) {
            // Somebody else made the descriptor non-blocking.
            pollfd ready {stream.fd, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            stream.error = errno;
        }
    }
}

} // namespace ferry::cli
