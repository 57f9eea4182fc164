<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>关于 Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>每个字节都会送达；若有未送达的，您会知道是哪个以及为什么。

本程序为自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>请申请读取权限：您无权读取%1。</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>请申请更改其文件夹的权限：您无权移除%1。</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>请选择您可以更改的文件夹：您无权写入%1。</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>请选择使用其他文件系统的目标：此处无法存放链接%1。</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>请选择使用其他文件系统的目标：此处无法存放特殊文件%1。</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>请选择其他目标：其文件系统不支持%1所需的功能。</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>请检查列表：%1中有一行使用了 Ferry 不支持的哈希。</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>此项目</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>%1尚未完成就已取消。</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>请查看它是否已被移动或重命名：找不到%1。</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>请重命名其中一个或选择替换：%1已存在。</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>请在目标上腾出空间：没有足够的空间存放%1。</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>请选择其他目标：%1所在的文件系统是只读的。</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>请换一个更短或更简单的名称：目标无法使用名称%1。</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>请检查列表：%1不是列表所在文件夹中的文件。</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>请选择使用其他文件系统的目标：%1对此文件系统来说太大。</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>请等它不再变化时重新复制：%1在读取时发生了更改。</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>请检查目标设备并重新复制：%1读回的内容与写入的不同。</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>下次请保留被替换的文件：%1替换了旧文件，旧文件已不存在。</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>请自行查看：%1之后又被更改过。</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>请自行从回收站中移出：没有记录表明%1来自何处。</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>副本将保留，因为其原件%1已不存在或已更改。</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>请重新连接设备：处理%1时设备断开。</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>请关闭正在使用它的程序：%1正在使用中。</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>请重命名其中一个：%1处的文件与文件夹同名。</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>请选择其他文件夹：那里的%1就是同一个文件。</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>请选择它之外的文件夹：%1不能放入自身之中。</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>请先卸载：%1处挂载了另一个文件系统。</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>请重新复制：%1缺失。</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>将保留，因为来源中现在也有%1。</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>请查看是否仍需要它：%1不在来源中。</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>请查看两者：%1与其来源的类型不同。</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>请查看两者或重新复制：%1与其来源的大小不同。</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>请查看两者或重新复制：%1的内容不正确。</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>请查看两者：链接%1与其来源指向不同的位置。</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>请检查列表：%1中有一行不符合校验和列表的格式。</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>请检查设备及其连接线：处理%1时设备报告了故障。</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>请报告此问题：Ferry 在处理%1时出错。</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1：%2（错误 %3）</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>请用其所属的程序打开：%1不是 Ferry 支持的归档类型。</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>请从来源处重新获取：%1已损坏或不完整。</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>请使用创建它的程序：%1需要密码。</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>请勿信任此归档：%1的名称指向目标文件夹之外。</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>请勿信任此归档：从%1中解出的内容远多于正常内容。</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>正在复制</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>正在移动</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>正在删除</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>正在移到回收站</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>正在比较</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>正在校验</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>校验列表</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>将%1复制到 %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>将%1移动到 %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>永久删除%1</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>将%1移到回收站</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>将%1与其在 %2 中的副本比较</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>校验列表%1中的文件</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>将 %Ln 个项目复制到 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>将 %Ln 个项目移动到 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>永久删除 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>将 %Ln 个项目移到回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>将 %Ln 个项目与其在 %1 中的副本比较</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>校验 %Ln 个列表中的文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>正在写入设备</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要您处理</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>正在取消</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>完成并已校验</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>完成：%1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1（可安全移除）</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1（尚不可安全移除）</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>正在查看文件</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>正在校验副本</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>完成，有 %Ln 个问题</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>完成，但有问题</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>无法开始</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>队列由另一个 Ferry 管理：此窗口的任务会随窗口关闭而结束。</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>保存的队列由更新版本的 Ferry 写入：此窗口的任务会随窗口关闭而结束。</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>保存的队列已损坏，现位于 %1。</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>无法将队列保存到 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1/%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>files · sizes</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln the same</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln 个相同</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>以及其他 %Ln 项</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>目标：%1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>对照：%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>跳过 %Ln 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln 项两者都保留</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln 个的时间或权限不同</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>失败 %Ln 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln 项未完整保留</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln 个不同或缺失</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>限速 %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>当前：%1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>剩余 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln 个问题待回答</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>此任务的日志不完整：没有足够的空间存放 %1。</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>此任务的日志不完整：您无权写入 %1。</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>此任务的日志不完整：%1 所在的文件系统是只读的。</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>此任务的日志不完整：无法写入 %1。</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>完成，日志不完整</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>日志不完整</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 尚未安全写入</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>已安全写入设备：%1/%2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>尚未等待设备写入完毕：移除前请先弹出设备。</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>已移动 %1，已安全写入设备 %2</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>已复制 %1，已安全写入设备 %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>完成 %Ln 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>剩余 %Ln 项</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>没有正在运行的任务</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>共 %Ln 个任务，%1 个正在运行 · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>共 %Ln 个任务，%1 个正在运行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln 个仅存在于目标中</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>重试：%1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>继续：%1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>正在等待 %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>正在等待：%1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>若程序崩溃，此任务将无法从中断处继续：%1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>正在解压</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>正在压缩</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>解压</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>压缩</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>从回收站还原%1</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>从回收站还原 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>将%1解压到 %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>将%1压缩为 %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>将 %Ln 个归档解压到 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>将 %Ln 个项目压缩为 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>将仅存在于 %1 的项目移到回收站</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>将不同或缺失的项目复制到 %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>简体中文</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>%1上的回收站</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%2 上的 %1</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1（来自回收站）</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1（来自：%2）</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a file name in quotation marks</comment>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message>
            <source>There already, and existing files were to stay.</source>
            <translation>已存在，并且已选择保留现有文件。</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>现有的与之一样新或更新。</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>现有的大小相同。</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>现有的内容相同。</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>套接字只在其程序运行期间存在，无法复制。</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>保留，因为其中有内容保留。</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>已按您的回答跳过。</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>已不存在。</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>仅存在于目标中。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>不完整</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>复制文件</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>复制特殊文件</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>硬链接</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>校验</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>共享数据块</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>批量</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>单一数据流</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>分块并行</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>已链接</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>中断前已完成</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>仅时间和权限</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>group</source>
            <translation>用户组</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>set-user-ID 位</translation>
        </message>
        <message>
            <source>times</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>扩展属性</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>属性 %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>访问控制列表</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>硬链接</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>空洞</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>期间追加到文件的内容</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>不同之处：%1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>未保留：%1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>已采用源的时间和权限。</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>替换了旧文件。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>已从设备读取，内容一致</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>已读取（可能来自内存），内容一致</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>完成：%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>尝试 %Ln 次</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>现有的看起来相同：大小和时间。</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>两者都保留。</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>名称将为 %1。</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>现有的名称将为 %1。</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>将其时间和权限赋予现有的。</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>替换现有的。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln 个文件已存在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln 个文件夹已存在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln 处文件与文件夹同名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln 个项目失败，可以重试</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>设备已满；有空间时任务会继续</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>跳过(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>替换(&amp;R)</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>较新时替换(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>两者都保留(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>合并(&amp;M)</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>保留现有的；新的留在原处</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>用新的替换现有的</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>如果新的修改时间更晚则替换，否则跳过</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>为新的换一个未被占用的名称</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>将两者的内容放入同一个文件夹</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>排除障碍后再试一次</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>需要 %1，可用 %2</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1，%2，较新</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>解压</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>压缩</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>%Ln 个归档解出的内容多得可疑</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>全部解压(&amp;U)</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>无论解出多少内容，都继续处理此归档</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>已读取其中 %1，目前解出 %2，可用 %3</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>≥ %1</source>
            <comment>at least this size</comment>
            <translation>≥ %1</translation>
        </message>
        <message>
            <source>%1/s</source>
            <comment>a size per second</comment>
            <translation>%1/秒</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>61 %</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>不到 1 分钟</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 小时 %2 分钟</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln 天</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>在此处松开以复制、移动或删除</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>继续(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>立即开始(&amp;S)</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>速度限制(&amp;M)…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>显示日志(&amp;L)</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>打开目标文件夹(&amp;O)</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>从列表中移除(&amp;F)</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>速度限制</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>将仅存在于目标中的项目移到回收站（%1）…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>每秒兆字节数（0 表示不限制）：</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>移到顶部(&amp;T)</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>上移一位(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>下移一位(&amp;D)</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>移到底部(&amp;B)</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>重试失败的项目(&amp;Y)</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>撤销(&amp;N)…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>更改(&amp;H)…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>移除保留的旧文件(&amp;K)…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>复制不同或缺失的项目</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>将仅存在于目标中的项目移到回收站…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>已移除 %Ln 个被替换的项目。</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>添加文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>添加文件夹(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>浏览(&amp;B)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>文件和文件夹</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>目标文件夹</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限制</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB/秒</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>在后台时让其他程序优先</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>先逐项显示将会发生什么</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>目标文件夹(&amp;T)：</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>如果文件已存在(&amp;E)：</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>如果文件夹已存在(&amp;X)：</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>跨设备时校验(&amp;V)：</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>校验(&amp;V)：</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>速度限制(&amp;S)：</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>方式(&amp;H)：</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>优先级(&amp;I)：</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>复制 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>移动 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>删除 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>移到回收站</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>将 %Ln 个项目移到回收站</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>请添加文件或文件夹。</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>请选择目标文件夹。</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>目标必须以 / 开头。</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>将为此新建文件夹 %1。</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>那里没有文件夹，也无法新建。</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>添加文件夹</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>保留被替换的文件，直到接受或撤销(&amp;K)</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>计划(&amp;P)…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>放在其旁边的隐藏文件夹中</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobRow</name>
        <message>
            <source>%1: %2</source>
            <comment>button, job</comment>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>Needs you: %Ln question(s)</source>
            <translation>
                <numerusform>需要您处理：%Ln 个问题</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要您处理</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>显示日志</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>复制不同或缺失的项目(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>将仅存在于目标中的项目移到回收站(&amp;T)…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>所有项目</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>有问题</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>失败，或未完整保留</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>要显示的项目</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>搜索名称</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>打开所在文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>以文本形式复制路径(&amp;C)</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>任务运行后，其中的每个项目都会列在这里。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1，显示 %2 个，正在搜索</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1，显示 %2 个</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>无法读取日志的某些行。</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>未能完成的项目</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>警告</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>未完整保留</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>保持原样的项目</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>已替换</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>替换了旧文件</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>已校验</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>读回一致</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>将此处显示的项目写入文件</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>表格 (CSV)(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>纯文本(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>JSON Lines(&amp;J)…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>校验和列表(&amp;C)…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>已将 %Ln 个项目写入 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>导出日志</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>ferry-日志</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>最近 365 天</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>其他…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>要显示哪段时间的任务</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>返回任务列表</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>重试失败的项目</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>撤销…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>使一致</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>重试所选任务中失败的项目</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>撤销所选任务所做的一切</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>将比较发现的不同或缺失的项目复制到目标中。仅时间或权限不同的项目只会得到这些。</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>将比较发现仅存在于目标中的项目移到回收站</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>将仅存在于目标中的项目移到回收站（%1）(&amp;T)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>使所选比较的目标与其来源一致</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time · job</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 – %2…</source>
            <comment>two days, which can be changed</comment>
            <translation>%1 – %2…</translation>
        </message>
        <message>
            <source>Only the first %1 are shown. Narrow the search, or choose a shorter time.</source>
            <translation>只显示前 %1 项。请缩小搜索范围，或选择更短的时间。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>目标：%1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>无法读取日志的这一行。</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>将会发生</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>将会询问</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>已存在</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>不可行</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>任务</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionModel</name>
        <message>
            <source>%1 · %2</source>
            <comment>41 files exist already · Copy 812 items to Photos</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>New: %1
%2
There already: %3
%4</source>
            <translation>新的：%1
%2
现有：%3
%4</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a name, what is wrong</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1. New: %2. There already: %3</source>
            <comment>a question about a file, spoken</comment>
            <translation>%1。新的：%2。现有：%3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>新的</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>现有</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>应用于此任务中的所有同类问题(&amp;A)</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>显示新文件所在文件夹</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>显示现有文件所在文件夹</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>同时回答同一任务中以后的同类问题</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what it does, its key</comment>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Skip these %Ln</source>
            <comment>questions</comment>
            <translation>
                <numerusform>跳过这 %Ln 个(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>位于 %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>新的</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>现有</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>传输</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>队列中的任务</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>将文件和文件夹拖放到这里。</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>将文件和文件夹拖放到这里，
或按 %1 复制、%2 移动、%3 删除。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>未完成</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1，%Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>所有任务</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln 个任务</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>项目</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersWindow</name>
        <message>
            <source>Ferry</source>
            <translation>Ferry</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>复制(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>移动(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>删除(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>Ferry(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>传输(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>回答(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>搜索日志(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>关于 Ferry(&amp;A)</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>找不到可打开文件夹的程序。</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>文件管理器(&amp;F)</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>操作及其按键(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Ferry 的工作方式(&amp;H)</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>拖放窗口</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>命名管道</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>套接字</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>设备节点</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>损坏的链接</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>链接：%1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>退出 Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>仍有任务在运行。</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>有一个任务尚未开始。</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>已完成的会保留，不会留下半成品。队列不会保存：等待中的任务将会丢失。</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>已完成的会保留，不会留下半成品。其余任务可在下次打开 Ferry 时继续。</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>计划仍打开着的任务将会丢失。</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>中断任务并退出</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>仍然退出</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>保持窗口打开</translation>
        </message>
    </context>
    <context>
        <name>NamedAction</name>
        <message>
            <source>%1 (%2)</source>
            <comment>command, its key</comment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FilesWindow</name>
        <message>
            <source>More for all transfers</source>
            <translation>所有传输的更多操作</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>已忽略拖放的 %Ln 个项目：只能处理此计算机上的文件和文件夹。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>复制(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>移动(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>新建文件夹(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>移到回收站(&amp;T)</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>永久删除(&amp;D)…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>从回收站还原</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>剪切(&amp;U)</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>复制到剪贴板(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>选择此项</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>选择并下移</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>按模式选择(&amp;S)…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>按模式取消选择(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>反选(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>筛选(&amp;F)</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>快速查找</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>上一级(&amp;U)</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>上一级(在文件列表中)</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>主目录(&amp;H)</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>输入路径(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>在另一窗格中打开此文件夹(&amp;E)</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>新建标签页(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>关闭标签页(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>隐藏文件(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>位置(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>传输(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>底部按键栏(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>传输窗口(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>回答(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>关于 Ferry(&amp;A)</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>文件显示方式</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>命令及其按键</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>属性(&amp;I)</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>统计文件夹大小</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>无法统计归档中的内容。</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>此处没有可统计的文件夹。</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>交换窗格(&amp;W)</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>操作及其按键(&amp;K)…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>View</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>计划复制(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>打开方式(&amp;O)</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>比较两个文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>更新另一个文件夹(&amp;S)…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>与另一文件夹比较全部内容</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>校验校验和列表中的文件</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>将此文件夹添加到位置(&amp;A)</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>从位置中移除</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>为左侧窗格选择位置…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>为右侧窗格选择位置…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>转到位置栏并返回</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>转到文件列表</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>较大的图标，显示图片(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>较小的图标(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>另一个窗格(&amp;O)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Ferry 的工作方式(&amp;H)</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>压缩(&amp;Z)…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>解压到此处(&amp;X)</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>解压到另一窗格</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>详细列表</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>紧凑列表</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序方式</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>窗格下方的传输</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>拖放窗口</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>正在先从归档中取出文件。按 Esc 或单击即可取消。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1，%2，已选中</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>至少 %1：此文件夹中有内容无法查看。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>新名称</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>标签页中的文件夹</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>包括文件夹</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>%1 中的文件</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>此处没有名称包含“%1”的项目。</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>此处只有隐藏文件。</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>此处只有隐藏文件。按 %1 显示。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>已选择 %1/%Ln 项</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many selected, their size</comment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln item(s) shown</source>
            <translation>
                <numerusform>显示 %1/%Ln 个项目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>可用 %1</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>筛选名称</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>快速查找</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>按模式选择</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>按模式取消选择</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>名称的一部分，或 *.jpg;*.png 这样的模式</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>名称的开头或一部分；上下方向键转到其他项</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1，例如 *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>正在读取归档…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>正在读取文件夹…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>此文件夹为空。</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>此文件夹为空。将文件拖放到这里。</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>此文件夹为空。将文件拖放到这里，或在另一窗格中按 %1。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>上级文件夹</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>主目录</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>文件夹 %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>此计算机</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>位置和设备</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>主目录</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>可用 %1</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>可以取出 %1。</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 已卸载。</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>无法取出 %1：其中有内容正在使用。</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>无法取出 %1：%2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>打开其中的回收站</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>弹出 %1(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>从位置中移除(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform> %Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>将%1移动到(&amp;M)：</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>将%1复制到(&amp;C)：</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>目标文件夹</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>移动 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>复制 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>选项(&amp;O)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>计划(&amp;P)…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>先逐项显示将会发生什么</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>传输</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要您处理</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>全部暂停(&amp;A)</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>全部继续(&amp;E)</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>全部取消(&amp;X)</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>清除已完成的(&amp;I)</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>所有任务的速度限制…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>需要您处理(&amp;N)</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>日志(&amp;O)</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>需要您处理 %1</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>传输 %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>限速 %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>详细信息(&amp;D)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>所有任务的速度限制</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>传输列表(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>使用此按键(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>恢复默认(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>执行(&amp;D)</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>操作及其按键</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>搜索操作</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新按键</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>按键(&amp;K)：</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>没有名称包含这些词的操作。</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>%1 目前使用此按键，将会失去它。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>目前无法执行。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>任务的详细信息</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB/秒</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>不限制</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>此任务的速度限制</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>此任务是否读回所写的内容</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>适用于此后开始的文件</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>文件已存在时此任务的处理方式</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>文件夹已存在时此任务的处理方式</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>此任务的优先级</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>在后台时让其他程序优先</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>限速：</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>校验：</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>如果文件已存在：</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>如果文件夹已存在：</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>优先级：</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>更改权限(&amp;C)</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>%1 的属性</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>%Ln 个项目的属性</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>类型：</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>文件夹：</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>大小：</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>修改时间：</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>所有者：</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>指向：</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>原位置：</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>删除时间：</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>执行或进入</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>用户组</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>其他人</translation>
        </message>
        <message>
            <source>May</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, may do what</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>letters of permissions, as octal number</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Not the same for all</source>
            <translation>各项目不同</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1，用户组 %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1，在设备上占用 %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%2中的 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln 个文件夹</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln 个无法查看</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%Ln 个项目无法更改。第一个：%1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>速度变化</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>未记录速度。</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>平均 %1，当前 %2，最高 %3</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>部分时间未记录</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>暂停了 %Ln 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>询问了 %Ln 次</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>复制时，此处会显示速度。</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>平均 %1</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>询问我</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>跳过新的</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>较新时替换</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>大小不同时替换</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>内容不同时替换</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>两者都保留，重命名新的</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>两者都保留，重命名旧的</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>报告为问题</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>等待空间，其余报告</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>从设备读回</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>普通</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>后台</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry 需要您处理</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln 个问题等待回答。其他一切照常进行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>%Ln 个任务已结束。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them with problems.</source>
            <translation>
                <numerusform>其中 %Ln 个有问题。</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>完成，但有问题</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>全部完成</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>显示日志</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>弹出</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>保留被替换的文件，直到接受或撤销(&amp;K)</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>计划：%1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>放在其旁边的隐藏文件夹中</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>所有项目</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>有阻碍</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>有阻碍的项目</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>新增</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>使用空闲名称的项目</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>将替换</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>取代其他文件的项目</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>相同</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>已存在且看起来相同的项目</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>不会复制的项目</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>要显示的项目</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>搜索名称</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>计划的项目</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>如果文件已存在(&amp;E)：</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>如果文件夹已存在(&amp;X)：</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>如果失败(&amp;F)：</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>新增 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>替换 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>相同 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>两者都保留 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>跳过 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>询问 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>已存在 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>不可行 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>按上次同类任务的速度，需要%1。</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>其中 %Ln 个与现有的看起来相同：大小和时间。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>将就 %Ln 个已存在的文件夹询问您；此处按合并计算。</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>最多需要 %1，可用空间为 %2。</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>最多需要 %1。</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>被替换的会陆续腾出 %1。</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>至少还会剩余 %1。</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>目标无法保留：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>，</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>计划中有 %Ln 个项目无法读取，未计入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>最多还差 %1 空间。</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>正在读取找到的项目…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>无需执行任何操作。</translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>移动 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>解压 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>复制 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>替换 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>询问 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what a button will do</comment>
            <translation>，</translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln 个文件夹</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>从设备读回副本并进行比较(&amp;C)</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>移除来源前读回已移动的文件(&amp;M)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>按键(&amp;K)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>仅限不同文件系统之间：在同一文件系统内，移动只是更改名称。</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>新任务</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>如果文件已存在(&amp;F)：</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>如果文件夹已存在(&amp;O)：</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>有阻碍时显示计划(&amp;S)</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>桌面</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>队列结束或需要我处理时通知我(&amp;T)</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>关闭窗口后在系统托盘中继续运行(&amp;R)</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>系统语言</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry 下次启动时生效。</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>语言(&amp;L)：</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>保留被替换的文件，直到任务被接受或撤销(&amp;P)</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>放在其旁边的隐藏文件夹中</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>右键菜单(&amp;U)…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>其他文件管理器中的 Ferry 菜单项</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>将文件移到回收站前询问(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>全部暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>全部继续(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>打开 Ferry(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>拖放窗口</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry 仍在运行</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>任务在后台继续。点击托盘图标可返回。</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>计算机保持开机</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>并非一切顺利；详情请见日志。</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>Ferry 在此之前已退出。</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>未弹出任何设备</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>可以取出 %1。</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 已卸载。</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>无法取出 %1</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>其中有内容正在使用。</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>计算机将在 %Ln 秒后挂起。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>计算机将在 %Ln 秒后关机。</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>挂起</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>关机</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>立即挂起</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>立即关机</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>计算机即将挂起</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>计算机即将关机</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>所有任务均已完成。将在一分钟后执行。</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>写入的内容尚未全部安全保存到设备上。</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>无法得知已挂载了哪些设备。</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>没有内容写入可取出的设备。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>弹出</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 将在 %Ln 秒后弹出。</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>立即弹出</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 即将弹出</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>并非全部已弹出</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>已弹出</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>以及其他 %Ln 项</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>位于 %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>永久删除</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>要永久删除 %Ln 个项目吗？此操作无法恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>移到回收站</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>要将 %Ln 个项目移到回收站吗？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>要将仅存在于 %1 的 %Ln 个项目移到回收站吗？比较之后已更改的项目，以及来源中现在也有的项目，将会保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>清空回收站</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>要永久删除回收站中的 %Ln 个项目吗？此操作无法恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>要撤销“%1”吗？此后发生过更改的内容会保持原样。</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>移除保留的旧文件</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>要永久移除“%1”替换并保留的内容吗？之后将无法撤销此任务。</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>To</source>
            <translation>目标</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln 个项目失败。Ferry 的日志中列有它们的名称。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>正在传输文件</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>全部完成后(&amp;W)</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>不做任何操作(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>通知我(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>弹出写入过的设备(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>退出 Ferry(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>挂起计算机(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>关闭计算机(&amp;P)</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>然后：通知</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>然后：弹出</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>然后：退出</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>然后：挂起</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>然后：关机</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>所有任务均已完成。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::HelpDialog</name>
        <message>
            <source>%1 (%2)</source>
            <comment>a word, its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>How Ferry works</source>
            <translation>Ferry 的工作方式</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>对文件的操作会成为传输列表中的任务。任务可随时暂停、继续和取消，等待回答的任务绝不会阻碍其他任务。</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>复制和移动</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>两个窗格显示两个文件夹。用 Insert 键或鼠标选中文件，然后传到另一窗格：%1或%2。也可以拖放、剪切和粘贴文件，包括与其他程序之间。</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>文件在目标处完整后才会得到其名称，在此之前，原来使用该名称的内容保持不变。在设备间移动时，只有读回副本并确认一致后才会移除来源。</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>遇到阻碍时</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>文件已存在或设备已满时，会在“需要您处理”下成为一个问题，其他一切照常继续。可以只回答一个项目，也可以回答所有同类项目。哪些情况不询问而直接处理，可在任务开始时和设置中选择。</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Ferry 关闭或意外终止时</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>如果桌面有系统托盘，窗口关闭后任务会在那里继续。程序崩溃或断电后，列表依然存在：继续任务，它就会从中断处接着进行，大文件传到一半也不例外。</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>任务运行期间，计算机不会进入睡眠。全部完成后要做什么（例如关机），可在传输菜单中选择，每次都需重新选择。</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>完成之后</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>“可安全移除”表示所有内容都已写入设备本身。日志会说明每个项目的结果，失败的项目可以从列表中重试。</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>在其他文件管理器和终端中</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>询问目标位置时，按向下键可选择以往任务的文件夹、您的位置和设备。</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>%1很小，除 Wayland 外始终位于其他窗口之上，接受来自任何程序的文件，并显示总体进度。</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>拖放窗口</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>日志列出有过的所有任务，最新的在前，以及每个项目的结果。选择“所有任务”可搜索其中的全部项目。</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin、Nautilus、Nemo、Caja、Thunar 和 PCManFM-Qt 会在菜单中显示“用 Ferry 复制”；在设置中或在终端运行“ferry integrate”会仅为您添加该项。“man ferry”说明所有命令。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>压缩</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>归档名称</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>归档类型</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>目标文件夹</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>压缩 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>归档(&amp;A)：</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>所在文件夹(&amp;F)：</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>压缩级别(&amp;P)：</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>级别越高，体积越小，耗时越长</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>请为归档输入不含 / 的名称。</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>请选择目标文件夹。</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>请先选择一个任务。</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>此任务尚未结束。</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>没有保留此任务的日志。</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>已经不知道此任务原本要做什么。</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>此任务没有失败的项目。</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>这类任务不能只重试一部分。</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>此任务没有更改任何内容。</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>这类任务无法撤销。</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>未发现目标中有不同或缺失的项目。</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>此任务没有进行比较。</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>未发现仅存在于目标中的项目。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>将文件拖到这里</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要您处理</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>打开传输</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>state, what is done; spoken</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropWindow</name>
        <message>
            <source>Ferry</source>
            <translation>Ferry</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>拖放窗口</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>显示传输(&amp;T)</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>显示文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>隐藏(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>不做任何操作(&amp;N)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>已忽略拖放的 %Ln 个项目：只能处理此计算机上的文件和文件夹。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>复制 %Ln 个项目到(&amp;C)…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>移动 %Ln 个项目到(&amp;M)…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>删除 %Ln 个项目(&amp;D)…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>您的，来自另一个 Ferry 或不完整</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>您的</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>已为所有人安装</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>无法移除 %1：%2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>请先修复或移除 %1：它不是 Thunar 写出的样子，已保持原样。</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>请安装或移动 Ferry：菜单无法调用 %1，其路径含有空格或其他特殊字符。</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>也放入 &amp;Thunar 的自定义操作，而不只在“发送到”中</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>为我添加(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>移除我的(&amp;R)</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>右键菜单</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>文件管理器</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Ferry 的菜单项</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>文件管理器</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>从其他文件管理器的菜单用 Ferry 复制、移动、压缩、解压和粘贴。</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>您自己的自定义操作保持不变。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar，自定义操作</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>已移除。</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>已添加。Nautilus 为此需要软件包 python3-nautilus，Caja 需要 python3-caja；这两者和 Thunar 重新启动后才会显示。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>最近的文件夹、位置和设备（向下键）</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>向下键：最近的文件夹、位置和设备</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>可用 %1</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>还没有其他文件夹</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>添加并暂停</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>任务会在队列中等待，直到您将其继续</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>比较内容(&amp;C)</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>读取两个文件并说明它们是否相同</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>内容不同</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>正在比较内容…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>内容相同</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>请在 %1 上腾出空间：还需 %2</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>请在 %1 上腾出空间</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>归档在此处只能读取。其中的内容可以复制。</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>只有被删除的内容才会进入回收站。</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>%1 尚未读取完整，无法比较。</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>正在比较两个文件夹…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>两个文件夹中的名称、大小和时间相同。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>有 %Ln 个不同的项目未在此处显示。</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>未选择归档。</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>只能还原回收站中的内容。</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>请返回到回收站本身：文件夹会整个还原。</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>%1 中新文件夹的名称：</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>创建文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>已剪切 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>已复制 %Ln 个项目</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>剪贴板中没有文件。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>已忽略 %Ln 个项目：只能处理此计算机上的文件和文件夹。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>剪切的内容已在移动。</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>复制 %Ln 个项目到 %1(&amp;C)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>移动 %Ln 个项目到 %1(&amp;M)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>在此处创建链接(&amp;L)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>%Ln 个链接无法创建。第一个：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>只能打开归档中的文件。</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>找不到可打开%1的程序。</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>正在查找程序…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>没有已知的程序可打开此项</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>文件夹无法编辑。</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>找不到可编辑文本的程序。</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>无法启动 %1。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>要显示哪些日期的任务</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>从(&amp;F)：</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>到(&amp;T)：</translation>
        </message>
    </context>
</TS>
