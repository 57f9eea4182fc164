// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QTest>

#include <cerrno>
#include <set>
#include <string>
#include <vector>

using namespace ferry;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsErrnos_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind");
        const auto rows = [](ErrorKind kind, std::vector<int> codes) {
            for (const int code : codes)
                QTest::addRow("%s %d", nameOf(kind), code) << code << int(kind);
        };
        rows(ErrorKind::NotFound, {ENOENT});
        rows(ErrorKind::Exists, {EEXIST, ENOTEMPTY});
        rows(ErrorKind::Denied, {EACCES, EPERM});
        rows(ErrorKind::NoSpace, {ENOSPC, EDQUOT});
        rows(ErrorKind::ReadOnly, {EROFS});
        rows(ErrorKind::BadName, {ENAMETOOLONG, EILSEQ});
        rows(ErrorKind::TooLarge, {EFBIG, EOVERFLOW});
        rows(ErrorKind::Gone,
             {ENODEV, ENXIO, ENOMEDIUM, ENOTCONN, ECONNABORTED, ESHUTDOWN, EHOSTDOWN, EHOSTUNREACH, ENETDOWN, ENETUNREACH});
        rows(ErrorKind::Busy, {EBUSY, ETXTBSY, EAGAIN, EINTR, ESTALE, ETIMEDOUT, EMFILE, ENFILE, ENOMEM});
        rows(ErrorKind::Unsupported, {EINVAL, EOPNOTSUPP, ENOSYS, EXDEV, ENOTTY});
        rows(ErrorKind::WrongType, {ENOTDIR, EISDIR, ELOOP, EMLINK});
        rows(ErrorKind::Io, {EIO, EREMOTEIO, EUCLEAN, 0, -1, 100'000});
    }
    void sortsErrnos()
    {
        QFETCH(int, code);
        QFETCH(int, kind);
        QCOMPARE(int(kindOfErrno(code)), kind);
        const Error error = Error::fromErrno(code, FsOp::Open, Path("/a"));
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(error.code, code);
        QVERIFY(error.op == FsOp::Open);
        QVERIFY(error.path == Path("/a"));
    }

    void everyKindHasItsOwnStableName()
    {
        std::set<std::string> names;
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
            names.insert(nameOf(ErrorKind(kind)));
        QCOMPARE(names.size(), std::size_t(ErrorKind::Internal) + 1);
        QCOMPARE(nameOf(ErrorKind::NoSpace), "no-space");
        QCOMPARE(nameOf(ErrorKind(255)), "internal");
    }

    void everyCallHasItsOwnStableName()
    {
        std::set<std::string> names;
        for (int op = 0; op <= int(FsOp::Verify); ++op)
            names.insert(nameOf(FsOp(op)));
        QCOMPARE(names.size(), std::size_t(FsOp::Verify) + 1);
        QCOMPARE(nameOf(FsOp::MakeFolder), "make-folder");
        QCOMPARE(nameOf(FsOp::None), "");
    }

    void onlyWhatMayPassIsRetried()
    {
        std::set<ErrorKind> retried;
        std::set<ErrorKind> asked;
        std::set<ErrorKind> stopping;
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            switch (remedyFor(ErrorKind(kind))) {
            case Remedy::Retry:
                retried.insert(ErrorKind(kind));
                break;
            case Remedy::Ask:
                asked.insert(ErrorKind(kind));
                break;
            case Remedy::StopJob:
                stopping.insert(ErrorKind(kind));
                break;
            case Remedy::SkipItem:
                break;
            }
        }
        QVERIFY((retried == std::set {ErrorKind::Busy}));
        QVERIFY((asked == std::set {ErrorKind::NoSpace, ErrorKind::Denied, ErrorKind::ReadOnly, ErrorKind::Exists}));
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
            QCOMPARE(attemptsFor(ErrorKind(kind)) > 1, retried.contains(ErrorKind(kind)));
        QVERIFY((stopping == std::set {ErrorKind::Cancelled, ErrorKind::Gone, ErrorKind::Internal}));
    }

    void aFindingOfOurOwnHasNoErrno()
    {
        const Error error = Error::of(ErrorKind::Corrupt, FsOp::Verify, Path("/x"));
        QCOMPARE(error.code, 0);
        QVERIFY(error.kind == ErrorKind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
