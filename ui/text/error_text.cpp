// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/names.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstring>

namespace ferry::ui::text {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

bool isReading(FsOp op)
{
    switch (op) {
    case FsOp::Open:
    case FsOp::Read:
    case FsOp::Stat:
    case FsOp::ReadFolder:
    case FsOp::ReadLink:
    case FsOp::ListAttributes:
    case FsOp::GetAttribute:
        return true;
    default:
        return false;
    }
}

QString deniedSentence(FsOp op, const QString &what)
{
    if (isReading(op))
        return ErrorText::tr("Ask for permission to read: %1 may not be read by you.").arg(what);
    if (op == FsOp::Unlink || op == FsOp::RemoveFolder)
        return ErrorText::tr("Ask for permission to change its folder: %1 may not be removed by you.").arg(what);
    return ErrorText::tr("Choose a folder that you may change: %1 may not be written by you.").arg(what);
}

QString unsupportedSentence(FsOp op, const QString &what)
{
    switch (op) {
    case FsOp::Verify:
        return ErrorText::tr("Look into the list: a line of %1 has a hash that Ferry does not know.").arg(what);
    case FsOp::Symlink:
    case FsOp::Link:
        return ErrorText::tr("Choose a target with another file system: this one cannot hold the link %1.").arg(what);
    case FsOp::MakeNode:
        return ErrorText::tr("Choose a target with another file system: this one cannot hold the special file %1.").arg(what);
    default:
        return ErrorText::tr("Choose another target: its file system cannot do what %1 needs.").arg(what);
    }
}

} // namespace

QString errorSentence(const Error &error)
{
    const QString what = error.path.isEmpty() ? ErrorText::tr("this item") : quoted(error.path);
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return ErrorText::tr("Cancelled before %1 was finished.").arg(what);
    case ErrorKind::NotFound:
        return ErrorText::tr("Look whether it was moved or renamed: %1 is not there.").arg(what);
    case ErrorKind::Exists:
        return ErrorText::tr("Rename one of them or choose to replace: %1 is there already.").arg(what);
    case ErrorKind::Denied:
        return deniedSentence(error.op, what);
    case ErrorKind::NoSpace:
        return ErrorText::tr("Make room on the target: there is no space left for %1.").arg(what);
    case ErrorKind::ReadOnly:
        return ErrorText::tr("Choose another target: the file system of %1 can only be read.").arg(what);
    case ErrorKind::BadName:
        if (error.op == FsOp::Verify)
            return ErrorText::tr("Look into the list: %1 is no file below its folder.").arg(what);
        return ErrorText::tr("Give it a shorter or simpler name: the target cannot hold the name %1.").arg(what);
    case ErrorKind::TooLarge:
        return ErrorText::tr("Choose a target with another file system: %1 is too large for this one.").arg(what);
    case ErrorKind::Changed:
        return ErrorText::tr("Copy it again when it is at rest: %1 changed while it was read.").arg(what);
    case ErrorKind::Corrupt:
        return ErrorText::tr("Check the target device and copy again: %1 came back different from what was written.").arg(what);
    case ErrorKind::NotKept:
        return ErrorText::tr("Keep what is replaced next time: %1 replaced an older one, which is gone.").arg(what);
    case ErrorKind::NotAsWritten:
        return ErrorText::tr("Look at it yourself: %1 was changed since.").arg(what);
    case ErrorKind::NoOrigin:
        return ErrorText::tr("Move it out of the trash yourself: nothing tells where %1 came from.").arg(what);
    case ErrorKind::OriginalGone:
        return ErrorText::tr("The copy stays, for its original %1 is gone or changed.").arg(what);
    case ErrorKind::Gone:
        return ErrorText::tr("Connect the device again: it went away at %1.").arg(what);
    case ErrorKind::Busy:
        return ErrorText::tr("Close the program that uses it: %1 is in use.").arg(what);
    case ErrorKind::Unsupported:
        return unsupportedSentence(error.op, what);
    case ErrorKind::WrongType:
        return ErrorText::tr("Rename one of them: a file and a folder meet at %1.").arg(what);
    case ErrorKind::SameFile:
        return ErrorText::tr("Choose another folder: %1 is there already as this very file.").arg(what);
    case ErrorKind::IntoItself:
        return ErrorText::tr("Choose a folder outside of it: %1 cannot go into itself.").arg(what);
    case ErrorKind::MountPoint:
        return ErrorText::tr("Unmount it first: another file system is mounted at %1.").arg(what);
    case ErrorKind::Missing:
        return ErrorText::tr("Copy it again: %1 is missing.").arg(what);
    case ErrorKind::NoExtra:
        return ErrorText::tr("It stays, for the source has %1 by now.").arg(what);
    case ErrorKind::Extra:
        return ErrorText::tr("Look whether it is still needed: %1 is not in the source.").arg(what);
    case ErrorKind::OtherType:
        return ErrorText::tr("Look at both: %1 is something else than its source.").arg(what);
    case ErrorKind::OtherSize:
        return ErrorText::tr("Look at both or copy it again: %1 has another size than its source.").arg(what);
    case ErrorKind::OtherContent:
        return ErrorText::tr("Look at both or copy it again: the content of %1 is not what it should be.").arg(what);
    case ErrorKind::OtherLink:
        return ErrorText::tr("Look at both: the link %1 leads to another place than its source.").arg(what);
    case ErrorKind::BadLine:
        return ErrorText::tr("Look into the list: a line of %1 is no line of a checksum list.").arg(what);
    case ErrorKind::UnknownFormat:
        return ErrorText::tr("Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.").arg(what);
    case ErrorKind::Damaged:
        return ErrorText::tr("Get it again from where it came: %1 is damaged or not complete.").arg(what);
    case ErrorKind::Encrypted:
        return ErrorText::tr("Use the program it was made with: %1 needs a password.").arg(what);
    case ErrorKind::UnsafeName:
        return ErrorText::tr("Distrust this archive: the name of %1 leads out of the folder it is to go to.").arg(what);
    case ErrorKind::TooDense:
        return ErrorText::tr("Distrust this archive: far more comes out of %1 than honest content would be.").arg(what);
    case ErrorKind::Io:
        return ErrorText::tr("Check the device and its cable: it reported a fault at %1.").arg(what);
    case ErrorKind::Internal:
        return ErrorText::tr("Please report this: Ferry made a mistake at %1.").arg(what);
    }
    return {};
}

QString errorDetails(const Error &error)
{
    QStringList lines;
    if (!error.path.isEmpty())
        lines << path(error.path);
    if (error.code != 0)
        lines << ErrorText::tr("%1: %2 (error %3)", "system call, its message, its number")
                     .arg(QString::fromLatin1(nameOf(error.op)), QString::fromLocal8Bit(std::strerror(error.code)),
                          QString::number(error.code));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ferry::ui::text
