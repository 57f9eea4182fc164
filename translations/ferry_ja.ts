<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>Ferry について</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>すべてのバイトが届きます。届かなかったものがあれば、どれがなぜ届かなかったのかがわかります。

GNU General Public License バージョン 3 またはそれ以降に基づくフリーソフトウェアです。</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>読み取りの許可を得てください: %1を読み取る権限がありません。</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>フォルダーを変更する許可を得てください: %1を削除する権限がありません。</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>変更できるフォルダーを選んでください: %1に書き込む権限がありません。</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>別のファイルシステムの転送先を選んでください: ここにはリンク%1を作成できません。</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>別のファイルシステムの転送先を選んでください: ここには特殊ファイル%1を作成できません。</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>別の転送先を選んでください: %1に必要な機能がこのファイルシステムにはありません。</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>リストを確認してください: %1の行に、Ferry が対応していないハッシュがあります。</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>この項目</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>%1が完了する前にキャンセルされました。</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>移動または名前変更されていないか確認してください: %1が見つかりません。</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>どちらかの名前を変更するか、置き換えを選んでください: %1はすでに存在します。</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>転送先の空きを増やしてください: %1のための空き容量がありません。</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>別の転送先を選んでください: %1のファイルシステムは読み取り専用です。</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>もっと短い、または単純な名前にしてください: 転送先では%1という名前を使えません。</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>リストを確認してください: %1はリストのフォルダー内のファイルではありません。</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>別のファイルシステムの転送先を選んでください: %1はここには大きすぎます。</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>変更が落ち着いてからもう一度コピーしてください: %1は読み取り中に変更されました。</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>転送先のデバイスを確認してもう一度コピーしてください: %1を読み戻すと、書き込んだ内容と異なりました。</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>次回は置き換えられるものを残してください: %1は古いものを置き換え、それはもう残っていません。</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>ご自分で確認してください: %1はその後変更されました。</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>ご自分でゴミ箱から取り出してください: %1の元の場所がわかりません。</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>コピーはそのまま残ります。元の%1がなくなったか変更されたためです。</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>デバイスを接続し直してください: %1の処理中に取り外されました。</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>使用中のプログラムを閉じてください: %1は使用中です。</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>どちらかの名前を変更してください: %1でファイルとフォルダーが同じ名前になっています。</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>別のフォルダーを選んでください: %1はすでにその場所にある同じファイルです。</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>外側のフォルダーを選んでください: %1をそれ自身の中に入れることはできません。</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>先にアンマウントしてください: %1に別のファイルシステムがマウントされています。</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>もう一度コピーしてください: %1がありません。</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>%1が今はコピー元にもあるため、そのまま残ります。</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>まだ必要か確認してください: %1はコピー元にありません。</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>両方を確認してください: %1はコピー元と種類が異なります。</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>両方を確認するか、もう一度コピーしてください: %1はコピー元とサイズが異なります。</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>両方を確認するか、もう一度コピーしてください: %1の内容が正しくありません。</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>両方を確認してください: リンク%1はコピー元と別の場所を指しています。</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>リストを確認してください: %1にチェックサムリストの行ではない行があります。</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>デバイスとケーブルを確認してください: %1でエラーが報告されました。</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>不具合として報告してください: %1で Ferry に誤りがありました。</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (エラー %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>対応するプログラムで開いてください: %1は Ferry が対応している種類のアーカイブではありません。</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>入手元から取得し直してください: %1は壊れているか、不完全です。</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>作成に使ったプログラムを使ってください: %1にはパスワードが必要です。</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>このアーカイブを信用しないでください: %1の名前が展開先フォルダーの外を指しています。</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>このアーカイブを信用しないでください: %1から、まともな内容ではあり得ないほど大量のデータが出てきます。</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>コピー中</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>移動中</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>削除中</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>ゴミ箱に移動中</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>比較中</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>検査中</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>完全に削除</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>ゴミ箱に移動</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>リストを検査</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>%1を %2 にコピー</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>%1を %2 に移動</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>%1を完全に削除</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>%1をゴミ箱に移動</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>%1を %2 のコピーと比較</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>リスト%1のファイルを検査</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln 個の項目を %1 にコピー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln 個の項目を %1 に移動</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>%Ln 個の項目を完全に削除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>%Ln 個の項目をゴミ箱に移動</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>%Ln 個の項目を %1 のコピーと比較</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>%Ln 個のリストのファイルを検査</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>デバイスに書き込み中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>キャンセル中</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>完了（検証済み）</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>完了: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (安全に取り外せます)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (まだ取り外せません)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>ファイルを確認中</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>コピーを検証中</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>完了 (問題 %Ln 件)</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>完了 (問題あり)</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>キャンセルしました</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>開始できませんでした</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>別の Ferry がキューを管理しています: このウィンドウのジョブは、ウィンドウを閉じると終了します。</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>保存されたキューは新しいバージョンの Ferry のものです: このウィンドウのジョブは、ウィンドウを閉じると終了します。</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>保存されたキューは壊れていたため、%1 に移しました。</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>キューを %1 に保存できません。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1/%Ln 個のファイル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 個のファイル</numerusform>
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
                <numerusform>%Ln 件は同じ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ほか %Ln 個</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>転送先: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>比較先: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln 個をスキップ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln 個は両方を保持</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln 件は日時か権限が異なる</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln 個が失敗</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln 個が完全には保持されず</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln 件は異なるか存在しない</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>%1 に制限</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>現在: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>残り %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>質問 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>このジョブのログは完全ではありません: %1 のための空き容量がありません。</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>このジョブのログは完全ではありません: %1 に書き込む権限がありません。</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>このジョブのログは完全ではありません: %1 のファイルシステムは読み取り専用です。</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>このジョブのログは完全ではありません: %1 に書き込めません。</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>完了 (ログは不完全)</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>ログは不完全</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 が未書き込み</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>デバイスに書き込み済み: %2 のうち %1</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>デバイスへの書き込み完了を待っていません: 取り外す前に取り出し操作をしてください。</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>%1 移動、%2 デバイスに書き込み済み</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>%1 コピー、%2 デバイスに書き込み済み</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>%Ln 個完了</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>残り %Ln 個</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>実行中のジョブはありません</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>%Ln 件中 %1 件のジョブを実行中 · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>%Ln 件中 %1 件のジョブを実行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln 件は転送先にだけある</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>元に戻す: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>再試行: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>続き: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断しました</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>%1 を待っています</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>待機中: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>クラッシュした場合、このジョブは続きから再開できません: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>展開中</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>圧縮中</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>圧縮</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>%1をゴミ箱から復元</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>%Ln 個の項目をゴミ箱から復元</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>%1を %2 に展開</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>%1を %2 に圧縮</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>%Ln 個のアーカイブを %1 に展開</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln 個の項目を %1 に圧縮</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>%1 にだけあるものをゴミ箱に移動</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>異なるものと存在しないものを %1 にコピー</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>日本語</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>%1のゴミ箱</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%2 の %1</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1（ゴミ箱から）</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1（元の場所: %2）</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a file name in quotation marks</comment>
            <translation>「%1」</translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message>
            <source>There already, and existing files were to stay.</source>
            <translation>すでに存在し、既存のファイルは残す設定です。</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>既存のもののほうが新しいか同じ日時です。</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>既存のものと同じサイズです。</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>既存のものと同じ内容です。</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>ソケットはプログラムの実行中しか存在しないため、コピーできません。</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>中に残るものがあるため、残されます。</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>回答に従ってスキップしました。</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>すでに元に戻しました。</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>もうありません。</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>転送先にだけあります。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>不完全</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>予定</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>ファイルをコピー</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>リンクをコピー</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>特殊ファイルをコピー</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>ハードリンク</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>検査</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>ブロックを共有</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>まとめて</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>順次</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>分割して並列</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>名前変更</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>リンク作成</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>中断前に完了</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>日時と権限のみ</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>アクセス権</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>set-user-ID ビット</translation>
        </message>
        <message>
            <source>times</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>拡張属性</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>属性 %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>アクセス制御リスト</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>ハードリンク</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>ホール</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>その間にファイルに追加された内容</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>相違点: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>保持されなかったもの: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>転送元の日時と権限を設定しました。</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>古いものを置き換えました。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>デバイスから読み、同一と確認</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>読み（メモリーからの可能性あり）、同一と確認</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>完了: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>試行 %Ln 回</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>既存のものと同じに見えます (サイズと日時)。</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>両方残します。</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>名前は %1 になります。</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>既存のものの名前は %1 になります。</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>既存のものに日時と権限を設定します。</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>既存のものを置き換えます。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln 個のファイルがすでに存在します</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln 個のフォルダーがすでに存在します</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>ファイルとフォルダーの同名が %Ln 件あります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln 個の項目が失敗しました。再試行できます</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>デバイスがいっぱいです。空きができるとジョブを続行します</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>スキップ(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>置き換える(&amp;R)</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>新しければ置き換える(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>両方残す(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>統合(&amp;M)</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>既存のものを残し、新規のものは元の場所に残します</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>既存のものを新規のもので置き換えます</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>新規のもののほうが後に変更されていれば置き換え、そうでなければスキップします</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>新規のものに空いている名前を付けます</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>両方の内容を 1 つのフォルダーにまとめます</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>再試行(&amp;T)</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>問題を解決してから、もう一度試します</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>必要 %1、空き %2</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1、%2、こちらが新しい</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>圧縮</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>%Ln 個のアーカイブから不審なほど大量のデータが出てきます</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>すべて展開(&amp;U)</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>どれだけ大量に出てきても、このアーカイブの展開を続けます</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>読み込み済み %1、これまでの展開 %2、空き %3</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 バイト</numerusform>
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
            <translation>1 分未満</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 時間 %2 分</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln 日</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>ここにドロップしてコピー、移動、削除</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>再開(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>今すぐ開始(&amp;S)</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>速度制限(&amp;M)…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>ログを表示(&amp;L)</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>転送先フォルダーを開く(&amp;O)</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>リストから除く(&amp;F)</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>速度制限</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>転送先にだけあるものをゴミ箱へ (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>1 秒あたりのメガバイト数 (0: 制限なし):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>先頭へ(&amp;T)</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>1 つ上へ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>1 つ下へ(&amp;D)</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>末尾へ(&amp;B)</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>失敗したものを再試行(&amp;Y)</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>元に戻す(&amp;N)…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>変更(&amp;H)…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>残しておいたものを削除(&amp;K)…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>異なるものと存在しないものをコピー</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>転送先にだけあるものをゴミ箱へ…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>置き換えられた %Ln 個の項目を削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>進捗</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>ファイルを追加(&amp;F)…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>フォルダーを追加(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>取り除く(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>参照(&amp;B)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>ファイルとフォルダー</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>転送先フォルダー</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ゴミ箱に移動</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>完全に削除</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>バックグラウンドではほかのプログラムに譲ります</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>何が起こるかを、まず項目ごとに表示します</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>転送先フォルダー(&amp;T):</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>ファイルが存在する場合(&amp;E):</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>フォルダーが存在する場合(&amp;X):</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>デバイス間で検証(&amp;V):</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>検証(&amp;V):</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>速度制限(&amp;S):</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>方法(&amp;H):</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>優先度(&amp;I):</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目をコピー</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目を移動</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目を削除</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>ゴミ箱に移動</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln 個の項目をゴミ箱に移動</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>ファイルまたはフォルダーを追加してください。</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>転送先フォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>転送先は / で始まる必要があります。</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>そのために新しいフォルダー %1 を作成します。</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>そこにフォルダーはなく、作成することもできません。</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>ファイルを追加</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>フォルダーを追加</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>置き換えられるものを、承認するか元に戻すまで残す(&amp;K)</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>計画(&amp;P)…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>隣の隠しフォルダーに残します</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobRow</name>
        <message>
            <source>%1: %2</source>
            <comment>button, job</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>Needs you: %Ln question(s)</source>
            <translation>
                <numerusform>要対応: 質問 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>ログを表示</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>リストから除く</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>異なるものと存在しないものをコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>転送先にだけあるものをゴミ箱へ(&amp;T)…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>すべての項目</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>問題</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>失敗、または完全には保持されず</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>表示する項目</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>名前を検索</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>項目のあるフォルダーを開く(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>パスをテキストとしてコピー(&amp;C)</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>ジョブを実行すると、そのすべての項目がここに表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1、%2 個を表示、検索中</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1、%2 個を表示</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>ログの一部の行を読み取れません。</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>できなかったもの</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>警告</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>完全には保持されず</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>そのままにしたもの</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>置き換え</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>古いものを置き換え</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>検証済み</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>読み戻して一致</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>ここに表示されている項目をファイルに書き出します</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>表 (CSV)(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>プレーンテキスト(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>JSON Lines(&amp;J)…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>チェックサムリスト(&amp;C)…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln 個の項目を %1 に書き出しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>ログをエクスポート</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>ferry-log</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>すべての期間</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去 7 日間</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去 30 日間</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>過去 365 日間</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>その他…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>表示するジョブの期間</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>ジョブの一覧に戻る</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>失敗したものを再試行</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>元に戻す…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>揃える</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>選んだジョブで失敗したものを再試行します</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>選んだジョブがしたことを元に戻します</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>比較で異なるか存在しないとわかったものを転送先にコピーします。日時か権限だけが異なるものには、それだけを設定します。</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>比較で転送先にだけあるとわかったものをゴミ箱に移動します</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>転送先にだけあるものをゴミ箱へ (%1)(&amp;T)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>選んだ比較の転送先をコピー元に揃えます</translation>
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
            <translation>最初の %1 個だけを表示しています。検索を絞るか、短い期間を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>転送先: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>ログのこの行は読み取れません。</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>起こること</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>What</source>
            <translation>処理</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>転送先</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>確認します</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>すでに存在</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>不可能</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>読み込み中</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>ジョブ</translation>
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
            <translation>新規: %1
%2
既存: %3
%4</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a name, what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1. New: %2. There already: %3</source>
            <comment>a question about a file, spoken</comment>
            <translation>%1。新規: %2。既存: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>既存</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>このジョブの同様のものすべてに適用(&amp;A)</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>新規の項目のフォルダーを表示</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>既存の項目のフォルダーを表示</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>同じジョブで今後出る同種の質問にも回答します</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what it does, its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Skip these %Ln</source>
            <comment>questions</comment>
            <translation>
                <numerusform>これら %Ln 個をスキップ(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>場所: %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>既存</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>フォルダーを表示</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>転送</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>キュー内のジョブ</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>ここにファイルやフォルダーをドロップします。</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>ここにファイルやフォルダーをドロップするか、
%1 でコピー、%2 で移動、%3 で削除します。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>未完了</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1、%Ln 個の項目</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>すべてのジョブ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln 件のジョブ</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>項目</translation>
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
            <translation>コピー(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>移動(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>削除(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>Ferry(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>転送(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>回答(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>ログを検索(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>Ferry について(&amp;A)</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>フォルダーを開くプログラムが見つかりません。</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>ファイルマネージャー(&amp;F)</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>操作とキー(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>設定(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Ferry の仕組み(&amp;H)</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>ドロップ用ウィンドウ</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>名前付きパイプ</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>ソケット</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>デバイスノード</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>壊れたリンク</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>リンク: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Ferry を終了</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>実行中のジョブがあります。</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>まだ開始していないジョブがあります。</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>完了したものはそのまま残り、中途半端なものは残りません。キューは保存されないため、待機中のジョブは失われます。</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>完了したものはそのまま残り、中途半端なものは残りません。残りは次に Ferry を開いたときに再開できます。</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>計画を開いたままのジョブは失われます。</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>ジョブを中断して終了</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>それでも終了</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>ウィンドウを開いたままにする</translation>
        </message>
    </context>
    <context>
        <name>NamedAction</name>
        <message>
            <source>%1 (%2)</source>
            <comment>command, its key</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FilesWindow</name>
        <message>
            <source>More for all transfers</source>
            <translation>すべての転送のその他の操作</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>ドロップされた %Ln 個の項目を除外しました: このコンピューターのファイルとフォルダーだけを扱えます。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>閲覧(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>コピー(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>移動(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>新しいフォルダー(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>名前を変更(&amp;R)</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>ゴミ箱に移動(&amp;T)</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>完全に削除(&amp;D)…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>ゴミ箱から復元</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>ゴミ箱を空にする…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>切り取り(&amp;U)</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>クリップボードにコピー(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>貼り付け(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>すべて選択(&amp;A)</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>これを選択</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>選択して下へ</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>パターンで選択(&amp;S)…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>パターンで選択解除(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>選択を反転(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>フィルター(&amp;F)</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>クイック検索</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>進む(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>上へ(&amp;U)</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>上へ(ファイルの一覧から)</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>ホーム(&amp;H)</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>パスを入力(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>再読み込み(&amp;R)</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>もう一方のペインで同じフォルダーを開く(&amp;E)</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>新しいタブ(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>タブを閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>隠しファイル(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>場所(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>転送(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>下部のキー一覧(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>転送ウィンドウ(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>回答(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>Ferry について(&amp;A)</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>ファイルの表示方法</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>コマンドとキー</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>プロパティ(&amp;I)</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>フォルダーのサイズを計算</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>アーカイブの中は計算できません。</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>ここには計算するフォルダーがありません。</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>ペインを入れ替える(&amp;W)</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>操作とキー(&amp;K)…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>View</source>
            <translation>閲覧</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新規フォルダー</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>コピーを計画(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>設定(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>別のプログラムで開く(&amp;O)</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>両方のフォルダーを比較(&amp;F)</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>もう一方のフォルダーを最新にする(&amp;S)…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>すべての内容を反対側のフォルダーと比較</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>チェックサム一覧のファイルを検査</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>このフォルダーを「場所」に追加(&amp;A)</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>「場所」から取り除く</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>左のペインの場所を選ぶ…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>右のペインの場所を選ぶ…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>「場所」へ移る・戻る</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>ファイルの一覧へ移る</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>大きなアイコン、画像付き(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>小さなアイコン(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>もう一方のペイン(&amp;O)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Ferry の仕組み(&amp;H)</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>圧縮(&amp;Z)…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>ここに展開(&amp;X)</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>もう一方のペインに展開</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>詳細リスト</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>コンパクトなリスト</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>並べ替え</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>更新日時</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>ペインの下の転送</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>ドロップ用ウィンドウ</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>まずアーカイブからファイルを取り出しています。Esc またはクリックで中止します。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1、%2、選択済み</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>計算中…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>少なくとも %1: このフォルダーの中に調べられないものがありました。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>更新日時</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>新しい名前</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>タブで開いているフォルダー</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>フォルダーも</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>%1 のファイル</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>名前に「%1」を含むものはここにありません。</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>隠しファイルだけがあります。</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>隠しファイルだけがあります。%1 で表示できます。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%Ln 個中 %1 個を選択</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many selected, their size</comment>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln item(s) shown</source>
            <translation>
                <numerusform>%Ln 個の項目のうち %1 個を表示</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>空き %1</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>名前で絞り込み</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>クイック検索</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>パターンで選択</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>パターンで選択解除</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>名前の一部、または *.jpg;*.png のようなパターン</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>名前の先頭または一部。上下の矢印キーでほかの項目へ移動します</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1 (例: *.jpg;*.png)</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>アーカイブを読み込んでいます…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>フォルダーを読み込んでいます…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>このフォルダーは空です。</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>このフォルダーは空です。ここにファイルをドロップしてください。</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>このフォルダーは空です。ここにファイルをドロップするか、もう一方のペインで %1 を押してください。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>上位のフォルダー</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>ホーム</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>フォルダー %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>場所とデバイス</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>ホーム</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>ブックマーク</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>空き %1</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 を取り外せます。</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 をアンマウントしました。</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 を取り外せません: 使用中のものがあります。</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 を取り外せません: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>ゴミ箱を空にする…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>このデバイスのゴミ箱を開く</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>%1 を取り出す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>「場所」から取り除く(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>%1の移動先(&amp;M):</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>%1のコピー先(&amp;C):</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>転送先フォルダー</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目を移動</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目をコピー</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>オプション(&amp;O)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>計画(&amp;P)…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>何が起こるかを、まず項目ごとに表示します</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>転送</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>表示の切り替え</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>すべて一時停止(&amp;A)</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>すべて再開(&amp;E)</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>すべてキャンセル(&amp;X)</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>完了したものを消去(&amp;I)</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>すべてのジョブの速度制限…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>要対応(&amp;N)</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>ログ(&amp;O)</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>要対応 %1</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>転送 %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>制限 %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>詳細(&amp;D)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>すべてのジョブの速度制限</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>転送の一覧(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>このキーを使う(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>既定に戻す(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>実行(&amp;D)</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>操作とキー</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>何をしますか?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>操作を検索</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>キー(&amp;K):</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>名前にこの言葉を含む操作はありません。</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>このキーは現在 %1 に割り当てられており、その割り当てが失われます。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>今は実行できません。</translation>
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
            <translation>メニュー</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>ジョブの詳細</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>このジョブの速度制限</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>このジョブが書き込んだものを読み戻すかどうか</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>これから始まるファイルに適用</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>ファイルが存在する場合のこのジョブの動作</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>フォルダーが存在する場合のこのジョブの動作</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>このジョブの優先度</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>バックグラウンドではほかのプログラムに譲ります</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>制限:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>検証:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>ファイルがある場合:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>フォルダーがある場合:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>優先度:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>アクセス権を変更(&amp;C)</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>%1 のプロパティ</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目のプロパティ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>種類:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>フォルダー:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>計算中…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>サイズ:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>更新日時:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>所有者:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>リンク先:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>元の場所:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>削除日時:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読み取り</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>書き込み</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>実行または開く</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>May</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, may do what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>letters of permissions, as octal number</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Not the same for all</source>
            <translation>項目によって異なります</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1、グループ %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1、デバイス上では %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%2に%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 個のファイル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln 個のフォルダー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln 個は調べられませんでした</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%Ln 個の項目を変更できませんでした。最初のもの: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>速度の推移</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>速度は記録されていません。</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>平均 %1、現在 %2、最大 %3</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>記録されていない部分あり</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>一時停止 %Ln 回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>問い合わせ %Ln 回</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>コピー中は、ここに速度が表示されます。</translation>
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
            <translation>確認する</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>新規のものをスキップ</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換える</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>新しければ置き換える</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>サイズが異なれば置き換える</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>内容が異なれば置き換える</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>両方残し、新規のものの名前を変更</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>両方残し、既存のものの名前を変更</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>問題として報告</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>統合</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>空きができるまで待ち、ほかは報告</translation>
        </message>
        <message>
            <source>No</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>デバイスから読み戻す</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>通常</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>バックグラウンド</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry からの質問があります</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln 件の質問が回答を待っています。ほかの処理は続いています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>%Ln 件のジョブが終了しました。</numerusform>
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
                <numerusform>うち %Ln 件に問題があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>完了 (問題あり)</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>すべて完了</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>ログを表示</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>取り出す</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>置き換えられるものを、承認するか元に戻すまで残す(&amp;K)</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>計画: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>隣の隠しフォルダーに残します</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>すべての項目</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>問題あり</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>問題のある項目</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>新規</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>空いている名前になる項目</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>置き換え</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>ほかの項目と置き換わる項目</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>同一</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>すでにあり、同じに見える項目</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>コピーされない項目</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>表示する項目</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>名前を検索</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>計画の項目</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>ファイルが存在する場合(&amp;E):</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>フォルダーが存在する場合(&amp;X):</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>失敗した場合(&amp;F):</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>新規 %Ln 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>置き換え %Ln 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>同一 %Ln 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>両方残す %Ln 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>スキップ %Ln 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>確認 %Ln 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>既存 %Ln 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>不可能 %Ln 個</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>前回の同様のジョブと同じ速さなら、かかる時間は%1です。</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>そのうち %Ln 個は既存のものと同じに見えます (サイズと日時)。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>既存のフォルダー %Ln 個については確認します。ここでは統合したものとして数えています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>空き %2 のうち最大 %1 が必要です。</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>最大 %1 が必要です。</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>置き換えられるものが途中で %1 を空けます。</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>少なくとも %1 の空きが残ります。</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>転送先で保持できないもの: %1。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>計画の %Ln 個の項目は読み取れず、数に含まれていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>最大 %1 の空きが足りません。</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>見つかったものを読み取り中…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>調査中…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>することはありません。</translation>
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
                <numerusform>%Ln 個を移動</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln 個を展開</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln 個をコピー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln 個を置き換え</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln 個を確認</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what a button will do</comment>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln 個のフォルダー</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>コピーをデバイスから読み戻して比較する(&amp;C)</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>移動元を削除する前にファイルを読み戻して比較する(&amp;M)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>キー(&amp;K)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>ファイルシステムをまたぐ場合だけです: 同じファイルシステム内では、移動は名前の変更です。</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>新しいジョブ</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>ファイルが存在する場合(&amp;F):</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>フォルダーが存在する場合(&amp;O):</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>問題があるときは計画を表示(&amp;S)</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>デスクトップ</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>キューの終了時や対応が必要なときに知らせる(&amp;T)</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>ウィンドウを閉じてもトレイで続行する(&amp;R)</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>システムの言語</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>次に Ferry を起動したときに反映されます。</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>言語(&amp;L):</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>置き換えられるものを、ジョブを承認するか元に戻すまで残す(&amp;P)</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>隣の隠しフォルダーに残します</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>右クリックメニュー(&amp;U)…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>ほかのファイルマネージャーでの Ferry の項目</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>ファイルをゴミ箱に移動する前に確認する(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>すべて一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>すべて再開(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>Ferry を開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>ドロップ用ウィンドウ</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry は続行しています</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>ジョブはバックグラウンドで続行します。トレイのアイコンから戻れます。</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>コンピューターの電源は入ったままです</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>一部が正常に終わりませんでした。詳しくはログをご覧ください。</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>その前に Ferry が終了されました。</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>何も取り出しませんでした</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 を取り外せます。</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 をアンマウントしました。</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 を取り外せません</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>使用中のものがあります。</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>コンピューターは %Ln 秒後にサスペンドします。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>コンピューターは %Ln 秒後に電源が切れます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>サスペンド</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>電源を切る</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>今すぐサスペンド</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>今すぐ電源を切る</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>コンピューターはまもなくサスペンドします</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>コンピューターの電源がまもなく切れます</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>すべてのジョブが完了しました。1 分後に実行されます。</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>書き込んだものの一部はまだデバイスに安全に保存されていません。</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>マウントされているデバイスを確認できませんでした。</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>取り外せるデバイスには何も書き込まれていません。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>取り出す</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 は %Ln 秒後に取り出されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>今すぐ取り出す</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 はまもなく取り出されます</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>一部は取り出せませんでした</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>取り出しました</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>ほか %Ln 個</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>場所: %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>完全に削除</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>%Ln 個の項目を完全に削除しますか? 元に戻すことはできません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ゴミ箱に移動</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>%Ln 個の項目をゴミ箱に移動しますか?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>%1 にだけある %Ln 個の項目をゴミ箱に移動しますか? 比較の後で変わったものと、今はコピー元にもあるものは残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>ゴミ箱を空にする</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>ゴミ箱の %Ln 個の項目を完全に削除しますか? 元に戻すことはできません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>「%1」を元に戻しますか? その後に変更されたものはそのまま残ります。</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>残しておいたものを削除</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>「%1」が置き換えて残しておいたものを完全に削除しますか? その後は元に戻せません。</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>転送元</translation>
        </message>
        <message>
            <source>To</source>
            <translation>転送先</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln 個の項目が失敗しました。名前は Ferry のログにあります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>ファイルを転送しています</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>すべて完了したら(&amp;W)</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>何もしない(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>知らせる(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>書き込んだデバイスを取り出す(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>Ferry を終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>コンピューターをサスペンド(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>コンピューターの電源を切る(&amp;P)</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>完了後: 知らせる</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>完了後: 取り出す</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>完了後: 終了</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>完了後: サスペンド</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>完了後: 電源を切る</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>すべてのジョブが完了しました。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
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
            <translation>Ferry の仕組み</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>ファイルに対する操作は、転送リストのジョブになります。ジョブはいつでも一時停止、再開、キャンセルでき、回答待ちのジョブがほかのジョブを止めることはありません。</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>コピーと移動</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>2 つのペインに 2 つのフォルダーが表示されます。Insert キーかマウスでファイルを選択し、もう一方のペインへ送ります: %1または%2。ほかのプログラムとの間も含め、ドラッグ、切り取り、貼り付けもできます。</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>転送先のファイルは、完全に揃ってから初めてその名前になります。それまでは、同じ名前の元のものがそのまま残ります。デバイス間の移動では、コピーを読み戻して同一と確認してから転送元を削除します。</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>何かが妨げになったとき</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>ファイルがすでに存在する場合やデバイスがいっぱいの場合は「要対応」に質問が表示され、それ以外はすべて続行します。1 つの項目だけにも、同じ種類すべてにも回答できます。確認せずに行うことは、ジョブの開始時と設定で選びます。</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Ferry を閉じたときや突然終了したとき</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>トレイのあるデスクトップでは、ウィンドウを閉じてもジョブはトレイで続行します。クラッシュや停電の後もリストは残っています。ジョブを再開すると、大きなファイルの途中からでも続きから進みます。</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>ジョブの実行中、コンピューターはスリープしません。すべて完了したときに行うこと (電源を切るなど) は、転送メニューでその都度選びます。</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>完了後</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>「安全に取り外せます」は、すべてがデバイス自体に書き込まれたことを意味します。ログには項目ごとの結果が記録され、失敗したものはリストから再試行できます。</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>ほかのファイルマネージャーと端末</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>転送先を尋ねられたときは、下矢印キーで過去のジョブのフォルダー、場所、デバイスから選べます。</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>%1は小さく、Wayland 以外ではほかのウィンドウの手前に留まり、どのプログラムからのファイルも受け取り、全体の進み具合を表示します。</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>ドロップ用ウィンドウ</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>ログには、これまでのすべてのジョブが新しい順に、各項目の結果とともに並びます。「すべてのジョブ」を選ぶと、全ジョブの項目を検索できます。</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin、Nautilus、Nemo、Caja、Thunar、PCManFM-Qt のメニューには「Ferry でコピー」が表示されます。設定、または端末での「ferry integrate」で、自分のアカウントにだけ追加されます。「man ferry」にすべてのコマンドの説明があります。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>圧縮</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>アーカイブの名前</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>アーカイブの種類</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>転送先フォルダー</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>%Ln 個の項目を圧縮</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>アーカイブ(&amp;A):</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>フォルダー(&amp;F):</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>圧縮(&amp;P):</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>強くするほど小さくなり、時間がかかります</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>アーカイブに / を含まない名前を付けてください。</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>転送先フォルダーを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>先にジョブを選んでください。</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>このジョブはまだ終わっていません。</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>このジョブのログは残されていません。</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>このジョブが何をするはずだったかは、もう分かりません。</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>このジョブで失敗したものはありません。</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>この種のジョブは、一部だけを再試行できません。</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>このジョブは何も変えていません。</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>この種のジョブは元に戻せません。</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>転送先に異なるものや存在しないものは見つかりませんでした。</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>このジョブは何も比較していません。</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>転送先にだけあるものは見つかりませんでした。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>ここにドロップ</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>転送を開きます</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>state, what is done; spoken</comment>
            <translation>%1: %2</translation>
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
            <translation>ドロップ用ウィンドウ</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>転送を表示(&amp;T)</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>ファイルを表示(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>隠す(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>何もしない(&amp;N)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>ドロップされた %Ln 個の項目を除外しました: このコンピューターのファイルとフォルダーだけを扱えます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>%Ln 個の項目をコピー(&amp;C)…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>%Ln 個の項目を移動(&amp;M)…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>%Ln 個の項目を削除(&amp;D)…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>自分用（別の Ferry のもの、または不足あり）</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>自分用</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>全員用にインストール済み</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1 に書き込めません: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1 を取り除けません: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>先に %1 を直すか取り除いてください。Thunar が書く形ではないため、そのままにしました。</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Ferry をインストールするか移動してください。%1 はパスに空白などの特殊文字があり、メニューから呼び出せません。</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>「送る」だけでなく、&amp;Thunar のカスタムアクションにも</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>自分用に追加(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>自分用を取り除く(&amp;R)</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>右クリックメニュー</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>ファイルマネージャー</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Ferry の項目</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>ファイルマネージャー</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>ほかのファイルマネージャーのメニューから、Ferry でコピー、移動、圧縮、展開、貼り付けができます。</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>自分で作ったカスタムアクションはそのまま残ります。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar、カスタムアクション</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>取り除きました。</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>追加しました。Nautilus にはパッケージ python3-nautilus、Caja には python3-caja が必要です。この二つと Thunar では起動し直すと表示されます。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>最近のフォルダー、場所、デバイス（下矢印キー）</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>下矢印キー: 最近のフォルダー、場所、デバイス</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>空き %1</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>ほかのフォルダーはまだありません</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>一時停止で追加</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>再開するまでジョブはキューで待ちます</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>内容を比較(&amp;C)</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>両方のファイルを読み、同じかどうかを示します</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>内容が異なります</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>内容を比較中…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>内容は同じです</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>%1 の空きを増やしてください: あと %2</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>%1 の空きを増やしてください</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>アーカイブはここでは読み取り専用です。中身はコピーできます。</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>ゴミ箱に入るのは削除したものだけです。</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>%1 はまだ最後まで読み込まれていないため、比較できません。</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>両方のフォルダーを比較しています…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>両方のフォルダーの名前、サイズ、日時は同じです。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>異なる項目のうち %Ln 個はここに表示されていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>アーカイブが選択されていません。</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>復元できるのはゴミ箱にあるものだけです。</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>ゴミ箱そのものに移動してください: フォルダーはまとめて復元されます。</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>ゴミ箱は空です。</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>%1 に作る新しいフォルダーの名前:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>フォルダーを作成</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>%Ln 個の項目を切り取りました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>%Ln 個の項目をコピーしました</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>クリップボードにファイルがありません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln 個の項目を除外しました: このコンピューターのファイルとフォルダーだけを扱えます。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>切り取ったものはすでに移動中です。</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln 個の項目を %1 にコピー(&amp;C)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln 個の項目を %1 に移動(&amp;M)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>ここにリンクを作成(&amp;L)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>%Ln 個のリンクを作成できませんでした。最初のもの: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>アーカイブから開けるのはファイルだけです。</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>%1を開くプログラムが見つかりません。</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>プログラムを検索中…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>これを開くプログラムが見つかりません</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>フォルダーは編集できません。</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>テキスト用のプログラムが見つかりません。</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>%1 を起動できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>表示するジョブの日付</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>開始日(&amp;F):</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>終了日(&amp;T):</translation>
        </message>
    </context>
</TS>
