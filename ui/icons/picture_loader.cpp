// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/picture_loader.h"

#include "ui/bridge/in_background.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPointer>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry::ui {

namespace {

constexpr off_t kLargestFile = 64 << 20; // bytes

QThreadPool &pool()
{
    static QThreadPool &threads = lastingThreads(2);
    return threads;
}

QImage pictureOf(const Path &file, const QSize &largest)
{
    // By descriptor, because the name need not be text; and a pipe of that name must not be waited for.
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    struct stat facts {};
    QFile source;
    if (fd < 0 || ::fstat(fd, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size > kLargestFile
        || !source.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        if (fd >= 0)
            ::close(fd);
        return {};
    }
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isValid() && (whole.width() > largest.width() || whole.height() > largest.height()))
        reader.setScaledSize(whole.scaled(largest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.width() > largest.width() || image.height() > largest.height()) // it was turned, or did not tell its size
        image = image.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace

bool mayBePicture(const Path &file)
{
    static const QList<QByteArray> known = QImageReader::supportedMimeTypes();
    const QMimeType type
        = QMimeDatabase().mimeTypeForFile(QFile::decodeName(QByteArray::fromStdString(file.name())), QMimeDatabase::MatchExtension);
    return known.contains(type.name().toLatin1());
}

void loadPicture(const Path &file, const QSize &largest, QObject *context, std::function<void(const QImage &)> done)
{
    pool().start([file, largest, context = QPointer(context), done = std::move(done)] {
        const QImage image = pictureOf(file, largest);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [image, context, done] {
                if (context)
                    done(image);
            },
            Qt::QueuedConnection);
    });
}

} // namespace ferry::ui
