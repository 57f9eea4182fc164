// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_ops.h"
#include "tests/support/interrupted_job.h"
#include "tests/support/mounts.h"

#include <QCoreApplication>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <string>

using namespace ferry;
using namespace ferry::test;
using model::FileConflict;
using model::JobKind;

namespace {

constexpr std::uint64_t kPointsMax = 5000;
constexpr std::uint64_t kPointsTried = 8; ///< of each case and file system, unless told to try all

constexpr InterruptedCase kCases[] = {
    {.name = "copy", .onFile = FileConflict::Overwrite},
    {.name = "copy, in ranges", .large = (8 << 20) + 17, .onFile = FileConflict::Overwrite},
    {.name = "overwrite", .hasOld = true, .onFile = FileConflict::Overwrite},
    {.name = "move within", .kind = JobKind::Move, .onFile = FileConflict::Overwrite},
    {.name = "move across", .kind = JobKind::Move, .across = true, .onFile = FileConflict::Overwrite},
    {.name = "move across, overwrite", .kind = JobKind::Move, .across = true, .hasOld = true, .onFile = FileConflict::Overwrite},
};

/// The content of an image without its holes, by where it begins.
struct Image {
    off_t size = 0;
    std::map<off_t, std::string> parts;

    bool operator==(const Image &) const = default;
};

Image readImage(const Path &file)
{
    const fs::UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    Image image {.size = ::lseek(fd.get(), 0, SEEK_END), .parts = {}};
    for (off_t data = 0, hole = 0; (data = ::lseek(fd.get(), hole, SEEK_DATA)) >= 0;) {
        hole = ::lseek(fd.get(), data, SEEK_HOLE);
        std::string &part = image.parts[data];
        part.resize(std::size_t(hole - data));
        for (std::size_t done = 0; done < part.size();) {
            const ssize_t count = ::pread(fd.get(), part.data() + done, part.size() - done, data + off_t(done));
            if (count <= 0)
                return {};
            done += std::size_t(count);
        }
    }
    return image;
}

bool writeImage(const Path &file, const Image &image)
{
    const fs::UniqueFd fd(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!fd.isOpen() || ::ftruncate(fd.get(), image.size) != 0)
        return false;
    return std::ranges::all_of(image.parts, [&](const auto &part) {
        return ::pwrite(fd.get(), part.second.data(), part.second.size(), part.first) == ssize_t(part.second.size());
    });
}

/// What a device has of its file system now: read until two looks agree, since the kernel may just be writing.
bool copyImage(const Path &from, const Path &to)
{
    Image image = readImage(from);
    for (Image again; image != (again = readImage(from));)
        image = std::move(again);
    return image.size > 0 && writeImage(to, image);
}

/// The devices of one run, mounted: one with source, target and journal, or two with the source on the other.
class Devices
{
public:
    [[nodiscard]] bool areThere() const { return m_here && m_there; }
    [[nodiscard]] JobPlace place() const { return {m_there->child("from"), m_here->child("to"), m_here->child("state")}; }
    [[nodiscard]] bool copyTo(const Path &folder) const
    {
        return copyImage(m_here->image(), folder.child("here"))
            && (m_here == m_there || copyImage(m_there->image(), folder.child("there")));
    }
    [[nodiscard]] static Devices made(const std::string &type, bool two, QString &why)
    {
        std::shared_ptr<Mount> here = Mount::loop(type, why);
        return {here, two ? std::shared_ptr<Mount>(Mount::loop(type, why)) : here};
    }
    [[nodiscard]] static Devices found(const std::string &type, bool two, const Path &folder, const Tree &points, QString &why)
    {
        std::shared_ptr<Mount> here = Mount::image(type, folder.child("here"), points.path("here"), why);
        return {here, two ? std::shared_ptr<Mount>(Mount::image(type, folder.child("there"), points.path("there"), why)) : here};
    }

private:
    Devices(std::shared_ptr<Mount> here, std::shared_ptr<Mount> there)
        : m_here(std::move(here))
        , m_there(std::move(there))
    {
    }
    std::shared_ptr<Mount> m_here;
    std::shared_ptr<Mount> m_there;
};

} // namespace

/// The power fails before a call of a job: what its devices have at this moment is all there is afterwards. Devices are images of real
/// file systems, from which whatever the kernel has not written yet is missing; then the file systems are mounted again. In a
/// long run (isLongRun) before each call, else before some.
class TstPowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutAnywhere_data();
    void cutAnywhere();
    void cleanupTestCase() { qInfo("%d power cuts", m_cuts); }

private:
    int m_cuts = 0;
};

void TstPowerCuts::initTestCase()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("the thread sanitizer cannot follow the threads of a process that was forked from one with threads");
#endif
}

void TstPowerCuts::cutAnywhere_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("index");
    for (const char *type : {"ext4", "xfs", "btrfs"}) {
        if (type != std::string_view("ext4") && !isLongRun())
            continue;
        for (int i = 0; i < int(std::size(kCases)); ++i)
            QTest::addRow("%s: %s", type, kCases[i].name) << QByteArray(type) << i;
    }
}

void TstPowerCuts::cutAnywhere()
{
    QFETCH(QByteArray, type);
    QFETCH(int, index);
    const InterruptedCase &tried = kCases[index];
    QString why;
    const TempFolder mounted;
    Tree points(mounted.path()); // always the same: a journal knows its job by the paths
    points.folder("here").folder("there");
    std::map<std::string, Image> prepared; ///< by name
    std::unique_ptr<InterruptedJob> job;
    {
        const Devices devices = Devices::made(type.toStdString(), tried.across, why);
        if (!devices.areThere())
            QSKIP(qPrintable(why));
        job = std::make_unique<InterruptedJob>(tried, devices.place());
        ::sync();
        const TempFolder folder;
        QVERIFY(devices.copyTo(folder.path()));
        for (const std::string &name : Tree(folder.path()).names())
            prepared[name] = readImage(folder.child(name));
    }
    const auto begun = [&](const Path &folder) {
        for (const auto &[name, image] : prepared)
            (void)writeImage(folder.child(name), image);
        return Devices::found(type.toStdString(), tried.across, folder, points, why);
    };
    TreeSnapshot wanted;
    std::uint64_t calls = 0;
    {
        const TempFolder folder;
        const Devices devices = begun(folder.path());
        QVERIFY2(devices.areThere(), qPrintable(why));
        const InterruptedJob undisturbed(*job, devices.place());
        const auto counting = [&] {
            const auto ops = std::make_shared<InterruptedOps>(true, true);
            ops->atEvery(
                [path = folder.child("calls")](const MadeCall &) {
                    const fs::UniqueFd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
                    (void)!::write(fd.get(), ".", 1);
                },
                changingCalls());
            return ops;
        };
        QVERIFY2(undisturbed.run(counting) == InterruptedJob::Well, qPrintable(undisturbed.told()));
        wanted = undisturbed.target();
        calls = Tree(folder.path()).content("calls").size();
    }
    QVERIFY(calls > 5 && calls < kPointsMax);
    const bool all = isLongRun();
    const std::uint64_t step = all ? 1 : std::max<std::uint64_t>(1, calls / kPointsTried) * stride();
    for (std::uint64_t nth = 1 + std::uint64_t(index) % step; nth <= calls; nth += step) {
        const TempFolder folder;
        const TempFolder cut;
        {
            const Devices devices = begun(folder.path());
            QVERIFY2(devices.areThere(), qPrintable(why));
            const InterruptedJob running(*job, devices.place());
            const int ended = running.run([&] {
                const auto ops = std::make_shared<InterruptedOps>(true, true);
                ops->atNth(
                    nth,
                    [&](const MadeCall &) {
                        if (devices.copyTo(cut.path()))
                            ::kill(::getpid(), SIGKILL);
                    },
                    changingCalls());
                return ops;
            });
            if (ended == InterruptedJob::Well && nth + 8 > calls)
                continue; // the number of calls depends on when flushes are due
            QCOMPARE(ended, int(InterruptedJob::Killed));
        }
        const Devices devices = Devices::found(type.toStdString(), tried.across, cut.path(), points, why);
        QVERIFY2(devices.areThere(), qPrintable(why)); // the file system itself survives
        const InterruptedJob again(*job, devices.place());
        const QString when = QStringLiteral("power cut before call %1 of %2: ").arg(nth).arg(calls);
        const QString wrong = again.wrongWhenStopped(wanted);
        QVERIFY2(wrong.isEmpty(), qPrintable(when + wrong));
        const int ended = again.run();
        QVERIFY2(ended == InterruptedJob::Well || again.told().contains(QLatin1String("not-found")), qPrintable(when + again.told()));
        const QString left = again.wrongInTheEnd(wanted);
        QVERIFY2(left.isEmpty(), qPrintable(when + left));
        ++m_cuts;
    }
}

QTEST_GUILESS_MAIN(TstPowerCuts)
#include "tst_power_cuts.moc"
