<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>Ferry 정보</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>모든 바이트가 도착합니다. 도착하지 못한 것이 있으면 무엇이 왜 그런지 알 수 있습니다.

GNU 일반 공중 사용 허가서 버전 3 또는 그 이후 버전에 따라 배포되는 자유 소프트웨어입니다.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>읽기 권한을 요청하십시오: %1에 대한 읽기 권한이 없습니다.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>폴더를 변경할 권한을 요청하십시오: %1을(를) 삭제할 권한이 없습니다.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>변경할 수 있는 폴더를 선택하십시오: %1에 대한 쓰기 권한이 없습니다.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>다른 파일 시스템을 쓰는 대상을 선택하십시오: 여기에는 링크 %1을(를) 저장할 수 없습니다.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>다른 파일 시스템을 쓰는 대상을 선택하십시오: 여기에는 특수 파일 %1을(를) 저장할 수 없습니다.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>다른 대상을 선택하십시오: 이 파일 시스템은 %1에 필요한 기능을 지원하지 않습니다.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>목록을 확인하십시오: %1에 Ferry가 알지 못하는 해시가 있습니다.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>이 항목</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>%1을(를) 마치기 전에 취소되었습니다.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>이동되었거나 이름이 바뀌었는지 확인하십시오: %1이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>둘 중 하나의 이름을 바꾸거나 바꾸기를 선택하십시오: %1이(가) 이미 있습니다.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>대상의 공간을 확보하십시오: %1을(를) 위한 공간이 없습니다.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>다른 대상을 선택하십시오: %1의 파일 시스템은 읽기 전용입니다.</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>더 짧거나 단순한 이름을 지정하십시오: 대상에서 이름 %1을(를) 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>목록을 확인하십시오: %1은(는) 목록 폴더 안의 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>다른 파일 시스템을 쓰는 대상을 선택하십시오: %1은(는) 이곳에 저장하기에 너무 큽니다.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>변경이 끝난 뒤 다시 복사하십시오: %1이(가) 읽는 동안 변경되었습니다.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>대상 장치를 확인하고 다시 복사하십시오: %1을(를) 다시 읽은 내용이 기록한 내용과 다릅니다.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>다음에는 바뀌는 항목을 보관하십시오: %1이(가) 이전 항목을 대체했으며, 이전 항목은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>직접 확인하십시오: %1이(가) 그 뒤에 변경되었습니다.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>직접 휴지통에서 꺼내십시오: %1이(가) 어디에서 왔는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>원본 %1이(가) 없어졌거나 변경되었으므로 복사본을 그대로 둡니다.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>장치를 다시 연결하십시오: %1에서 연결이 끊어졌습니다.</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>사용 중인 프로그램을 닫으십시오: %1이(가) 사용 중입니다.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>둘 중 하나의 이름을 바꾸십시오: %1에서 파일과 폴더의 이름이 같습니다.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>다른 폴더를 선택하십시오: %1은(는) 이미 그곳에 있는 같은 파일입니다.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>바깥쪽 폴더를 선택하십시오: %1을(를) 자기 자신 안에 넣을 수 없습니다.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>먼저 마운트를 해제하십시오: %1에 다른 파일 시스템이 마운트되어 있습니다.</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>다시 복사하십시오: %1이(가) 없습니다.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>이제 %1이(가) 원본에도 있으므로 그대로 둡니다.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>아직 필요한지 확인하십시오: %1이(가) 원본에 없습니다.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>둘 다 확인하십시오: %1은(는) 원본과 종류가 다릅니다.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>둘 다 확인하거나 다시 복사하십시오: %1은(는) 원본과 크기가 다릅니다.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>둘 다 확인하거나 다시 복사하십시오: %1의 내용이 올바르지 않습니다.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>둘 다 확인하십시오: 링크 %1은(는) 원본과 다른 곳을 가리킵니다.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>목록을 확인하십시오: %1에 체크섬 목록 형식이 아닌 줄이 있습니다.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>장치와 케이블을 확인하십시오: %1에서 오류를 보고했습니다.</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>이 문제를 알려 주십시오: %1에서 Ferry가 잘못 동작했습니다.</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2(오류 %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>해당 프로그램으로 여십시오: %1은(는) Ferry가 아는 종류의 압축 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>받은 곳에서 다시 받으십시오: %1이(가) 손상되었거나 완전하지 않습니다.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>만든 프로그램을 사용하십시오: %1에 암호가 필요합니다.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>이 압축 파일을 믿지 마십시오: %1의 이름이 대상 폴더 밖을 가리킵니다.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>이 압축 파일을 믿지 마십시오: %1에서 정상적인 내용보다 훨씬 많은 데이터가 나옵니다.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>복사 중</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>이동 중</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>삭제 중</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>휴지통으로 이동 중</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>비교 중</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>검사 중</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>완전히 삭제</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>목록 검사</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>%1을(를) %2(으)로 복사</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>%1을(를) %2(으)로 이동</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>%1 완전히 삭제</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>%1을(를) 휴지통으로 이동</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>%1을(를) %2의 복사본과 비교</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>목록 %1의 파일 검사</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>항목 %Ln개를 %1(으)로 복사</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>항목 %Ln개를 %1(으)로 이동</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>항목 %Ln개를 완전히 삭제</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>항목 %Ln개를 휴지통으로 이동</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>항목 %Ln개를 %1의 복사본과 비교</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>목록 %Ln개의 파일 검사</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>장치에 기록 중</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>일시 정지됨</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>취소 중</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>완료, 확인됨</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>완료: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1(안전하게 제거 가능)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1(아직 제거하면 안 됨)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>파일을 살펴보는 중</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>사본을 확인하는 중</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>완료, 문제 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>완료, 문제 있음</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>시작할 수 없음</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>다른 Ferry가 대기열을 관리하고 있습니다: 이 창의 작업은 창을 닫으면 끝납니다.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>저장된 대기열은 더 새로운 Ferry에서 기록한 것입니다: 이 창의 작업은 창을 닫으면 끝납니다.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>저장된 대기열이 손상되어 %1에 옮겨 두었습니다.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>%1에 대기열을 저장할 수 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개 중 %1개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개</numerusform>
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
                <numerusform>%Ln개 같음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>외 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>대상: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>비교 대상: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln개 건너뜀</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln개 둘 다 유지</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln개는 시간이나 권한이 다름</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln개 실패</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln개 완전히 보존되지 않음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln개 다르거나 없음</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>%1(으)로 제한됨</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>현재: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>%1 남음</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>질문 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>이 작업의 로그가 완전하지 않습니다: %1을(를) 위한 공간이 없습니다.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>이 작업의 로그가 완전하지 않습니다: %1에 대한 쓰기 권한이 없습니다.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>이 작업의 로그가 완전하지 않습니다: %1의 파일 시스템은 읽기 전용입니다.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>이 작업의 로그가 완전하지 않습니다: %1에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>완료, 로그 불완전</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>로그 불완전</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 아직 기록되지 않음</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>장치에 안전하게 기록됨: %2 중 %1</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>장치 기록이 끝나기를 기다리지 않았습니다: 제거하기 전에 꺼내기를 실행하십시오.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>%1 이동됨, %2 장치에 안전하게 기록됨</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>%1 복사됨, %2 장치에 안전하게 기록됨</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>%Ln개 완료</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln개 남음</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>실행 중인 작업 없음</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>작업 %Ln개 중 %1개 실행 중 · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>작업 %Ln개 중 %1개 실행 중</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln개는 대상에만 있음</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>실행 취소: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>다시 시도: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>계속: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>중단됨</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>%1 기다리는 중</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>기다리는 중: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>프로그램이 비정상 종료되면 이 작업을 멈춘 곳부터 이어서 할 수 없습니다: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>압축 푸는 중</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>압축하는 중</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>압축 풀기</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>압축</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>%1을(를) 휴지통에서 복원</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>항목 %Ln개를 휴지통에서 복원</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>%1을(를) %2에 압축 풀기</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>%1을(를) %2(으)로 압축</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>압축 파일 %Ln개를 %1에 풀기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>항목 %Ln개를 %1(으)로 압축</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>%1에만 있는 항목을 휴지통으로 이동</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>다르거나 없는 항목을 %1(으)로 복사</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>한국어</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>%1의 휴지통</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%2의 %1</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1(휴지통에서)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1(위치: %2)</translation>
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
            <translation>이미 있으며, 기존 파일을 유지하도록 설정되어 있습니다.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>기존 항목이 같거나 더 최신입니다.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>기존 항목과 크기가 같습니다.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>기존 항목과 내용이 같습니다.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>소켓은 프로그램이 실행되는 동안에만 존재하므로 복사할 수 없습니다.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>안에 남는 항목이 있어 그대로 둡니다.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>답변에 따라 건너뛰었습니다.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>이미 실행 취소되었습니다.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>더 이상 없습니다.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>대상에만 있습니다.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>불완전</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>건너뜀</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>예정됨</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>파일 복사</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>링크 복사</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>특수 파일 복사</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>하드 링크</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>검사</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>블록 공유</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>일괄 처리</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>단일 스트림</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>나누어 병렬로</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>이름 변경</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>링크됨</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>중단 전에 완료됨</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>시간과 권한만</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>소유자</translation>
        </message>
        <message>
            <source>group</source>
            <translation>그룹</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>권한</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>set-user-ID 비트</translation>
        </message>
        <message>
            <source>times</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>확장 속성</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>속성 %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>접근 제어 목록</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>하드 링크</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>구멍</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>그동안 파일에 추가된 내용</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>다른 점: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>보존되지 않음: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>원본의 시간과 권한을 적용했습니다.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>이전 항목을 바꿨습니다.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>장치에서 읽어 같음을 확인</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>읽어서(메모리일 수 있음) 같음을 확인</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>완료: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>시도 %Ln번</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>기존 항목과 같아 보입니다(크기와 시간).</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>둘 다 유지합니다.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>이름은 %1이(가) 됩니다.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>기존 항목의 이름은 %1이(가) 됩니다.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>기존 항목에 시간과 권한을 적용합니다.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>기존 항목을 바꿉니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>파일 %Ln개가 이미 있습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>폴더 %Ln개가 이미 있습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>파일과 폴더의 이름이 같은 경우 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>항목 %Ln개가 실패했으며 다시 시도할 수 있습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>장치가 가득 찼습니다. 공간이 생기면 작업을 계속합니다</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>건너뛰기(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>바꾸기(&amp;R)</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>최신이면 바꾸기(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>둘 다 유지(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>병합(&amp;M)</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>기존 항목을 유지하고 새 항목은 원래 위치에 둡니다</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>기존 항목을 새 항목으로 바꿉니다</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>새 항목이 더 나중에 변경되었으면 바꾸고, 아니면 건너뜁니다</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>새 항목에 비어 있는 이름을 지정합니다</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>양쪽의 내용을 한 폴더에 합칩니다</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>다시 시도(&amp;T)</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>문제를 해결한 뒤 한 번 더 시도합니다</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>%1 필요, %2 남음</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, 더 최신</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>압축 풀기</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>압축</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>압축 파일 %Ln개에서 의심스러울 만큼 많은 데이터가 나옵니다</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>모두 풀기(&amp;U)</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>얼마나 많이 나오든 이 압축 파일을 계속 풉니다</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>%1 읽음, 지금까지 %2 나옴, %3 남음</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1바이트</numerusform>
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
            <translation>%1/초</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>61 %</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>1분 미만</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1분</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1시간 %2분</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln일</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>여기에 놓아 복사, 이동 또는 삭제</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>일시 정지(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>계속(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>취소(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>지금 시작(&amp;S)</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>속도 제한(&amp;M)…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>로그 보기(&amp;L)</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>대상 폴더 열기(&amp;O)</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>목록에서 제거(&amp;F)</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>속도 제한</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>대상에만 있는 항목을 휴지통으로 (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>초당 메가바이트(0: 제한 없음):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>맨 위로(&amp;T)</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>한 칸 위로(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>한 칸 아래로(&amp;D)</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>맨 아래로(&amp;B)</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>실패한 항목 다시 시도(&amp;Y)</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>실행 취소(&amp;N)…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>변경(&amp;H)…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>보관한 항목 제거(&amp;K)…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>다르거나 없는 항목 복사</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>대상에만 있는 항목을 휴지통으로…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>바뀐 항목 %Ln개를 제거했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>변경</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>진행률</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>파일 추가(&amp;F)…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>폴더 추가(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>제거(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>찾아보기(&amp;B)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>파일과 폴더</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>대상 폴더</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>완전히 삭제</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>제한 없음</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB/초</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>백그라운드에서는 다른 프로그램에 양보합니다</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>무엇이 일어날지 먼저 항목별로 보여 줍니다</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>대상 폴더(&amp;T):</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>파일이 있으면(&amp;E):</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>폴더가 있으면(&amp;X):</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>장치 간 검증(&amp;V):</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>검증(&amp;V):</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>속도 제한(&amp;S):</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>방법(&amp;H):</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>우선순위(&amp;I):</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개 복사</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>이동</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개 이동</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개 삭제</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>항목 %Ln개를 휴지통으로 이동</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>파일이나 폴더를 추가하십시오.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>대상 폴더를 선택하십시오.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>대상은 /로 시작해야 합니다.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>이를 위해 새 폴더 %1 을(를) 만듭니다.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>그곳에 폴더가 없으며 만들 수도 없습니다.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>파일 추가</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>폴더 추가</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>바뀌는 항목을 승인하거나 실행 취소할 때까지 보관(&amp;K)</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>계획(&amp;P)…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>옆에 있는 숨김 폴더에 보관</translation>
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
                <numerusform>확인 필요: 질문 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>로그 보기</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 정지</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>목록에서 제거</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>다르거나 없는 항목 복사(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>대상에만 있는 항목을 휴지통으로(&amp;T)…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>모든 항목</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>문제</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>실패했거나 완전히 보존되지 않음</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>표시할 항목</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>모두</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>이름 검색</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>포함된 폴더 열기(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>경로를 텍스트로 복사(&amp;C)</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>작업을 실행하면 작업의 모든 항목이 여기에 표시됩니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, %2개 표시, 검색 중</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1, %2개 표시</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>로그의 일부 줄을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>하지 못한 항목</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>경고</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>완전히 보존되지 않음</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>건너뜀</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>그대로 둔 항목</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>바꿈</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>이전 항목을 바꿈</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>검증됨</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>다시 읽어 일치함</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>여기에 표시된 항목을 파일에 기록합니다</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>표(CSV)(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>일반 텍스트(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>JSON Lines(&amp;J)…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>체크섬 목록(&amp;C)…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>항목 %Ln개를 %1에 기록했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>로그 내보내기</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>ferry-로그</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>모든 기간</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>지난 7일</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>지난 30일</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>지난 365일</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>기타…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>표시할 작업의 기간</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>작업 목록으로 돌아가기</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>실패한 항목 다시 시도</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>실행 취소…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>일치시키기</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>선택한 작업에서 실패한 항목을 다시 시도합니다</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>선택한 작업이 한 일을 되돌립니다</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>비교에서 대상에 없거나 다르다고 나온 항목을 대상에 복사합니다. 시간이나 권한만 다른 항목에는 그것만 적용합니다.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>비교에서 대상에만 있다고 나온 항목을 휴지통으로 옮깁니다</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>대상에만 있는 항목을 휴지통으로 (%1)(&amp;T)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>선택한 비교의 대상을 원본과 같게 만듭니다</translation>
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
            <translation>처음 %1개만 표시됩니다. 검색을 좁히거나 더 짧은 기간을 선택하세요.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>대상: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>로그의 이 줄을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>일어날 일</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>What</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>How</source>
            <translation>방법</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>물어볼 예정</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>이미 있음</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>불가능</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>읽는 중</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>작업</translation>
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
            <translation>새 항목: %1
%2
기존 항목: %3
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
            <translation>%1. 새 항목: %2. 기존 항목: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>새 항목</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>기존 항목</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>이 작업의 비슷한 질문에 모두 적용(&amp;A)</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>새 항목의 폴더 보기</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>기존 항목의 폴더 보기</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>같은 작업에서 나중에 나오는 같은 종류의 질문에도 답합니다</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what it does, its key</comment>
            <translation>%1(%2)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Skip these %Ln</source>
            <comment>questions</comment>
            <translation>
                <numerusform>이 %Ln개 건너뛰기(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>위치: %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>새 항목</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>기존 항목</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>폴더 보기</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>전송</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>대기열의 작업</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>파일과 폴더를 여기에 끌어다 놓으십시오.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>파일과 폴더를 여기에 끌어다 놓거나
%1 키로 복사, %2 키로 이동, %3 키로 삭제하십시오.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>끝나지 않음</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, 항목 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>모든 작업</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>작업 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>항목</translation>
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
            <translation>복사(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>이동(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>삭제(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>Ferry(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>전송(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>답변(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>로그 검색(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>Ferry 정보(&amp;A)</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>폴더를 열 프로그램을 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>파일 관리자(&amp;F)</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>동작과 단축키(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>설정(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Ferry의 작동 방식(&amp;H)</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>끌어다 놓기 창</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>파이프</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>소켓</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>장치 노드</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>끊어진 링크</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>링크: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Ferry 끝내기</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>아직 실행 중인 작업이 있습니다.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>아직 시작하지 않은 작업이 있습니다.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>끝난 것은 그대로 남고, 반쯤 끝난 것은 남지 않습니다. 대기열은 저장되지 않으므로 기다리는 작업은 사라집니다.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>끝난 것은 그대로 남고, 반쯤 끝난 것은 남지 않습니다. 나머지는 Ferry를 다시 열면 계속할 수 있습니다.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>계획이 열려 있는 작업은 사라집니다.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>작업을 중단하고 끝내기</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>그래도 끝내기</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>창 열어 두기</translation>
        </message>
    </context>
    <context>
        <name>NamedAction</name>
        <message>
            <source>%1 (%2)</source>
            <comment>command, its key</comment>
            <translation>%1(%2)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FilesWindow</name>
        <message>
            <source>More for all transfers</source>
            <translation>모든 전송에 대해 더 보기</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>끌어다 놓은 항목 %Ln개를 제외했습니다: 이 컴퓨터의 파일과 폴더만 사용할 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>복사(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>이동(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>새 폴더(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>이름 바꾸기(&amp;R)</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>휴지통으로 이동(&amp;T)</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>완전히 삭제(&amp;D)…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>휴지통에서 복원</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>휴지통 비우기…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>잘라내기(&amp;U)</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>클립보드로 복사(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>붙여넣기(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>모두 선택(&amp;A)</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>이 항목 선택</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>선택하고 아래로</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>패턴으로 선택(&amp;S)…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>패턴으로 선택 해제(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>선택 반전(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>필터(&amp;F)</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>빠른 찾기</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>뒤로(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>앞으로(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>위로(&amp;U)</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>위로(파일 목록에서)</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>홈(&amp;H)</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>경로 입력(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>새로 고침(&amp;R)</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>다른 패널에서 같은 폴더 열기(&amp;E)</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>새 탭(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>탭 닫기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>숨김 파일(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>위치(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>전송(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>아래쪽 키 표시줄(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>전송 창(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>편집(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>이동(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>답변(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>Ferry 정보(&amp;A)</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>파일 표시 방식</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>명령과 단축키</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>속성(&amp;I)</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>폴더 크기 계산</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>압축 파일 안의 크기는 계산할 수 없습니다.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>여기에는 크기를 계산할 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>패널 서로 바꾸기(&amp;W)</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>동작과 단축키(&amp;K)…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
        <message>
            <source>View</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>새 폴더</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>복사 계획(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>설정(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>편집(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>다른 프로그램으로 열기(&amp;O)</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>두 폴더 비교(&amp;F)</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>다른 폴더를 최신 상태로 맞추기(&amp;S)…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>모든 내용을 다른 폴더와 비교</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>체크섬 목록의 파일 검사</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>이 폴더를 위치에 추가(&amp;A)</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>위치에서 제거</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>왼쪽 패널의 위치 선택…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>오른쪽 패널의 위치 선택…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>위치로 이동 및 돌아오기</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>파일로 이동</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>더 큰 아이콘, 그림 표시(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>더 작은 아이콘(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>다른 패널(&amp;O)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Ferry의 작동 방식(&amp;H)</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>압축(&amp;Z)…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>여기에 압축 풀기(&amp;X)</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>다른 패널에 압축 풀기</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>자세한 목록</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>간단한 목록</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>정렬 기준</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>수정한 날짜</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>패널 아래의 전송</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>끌어다 놓기 창</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>먼저 압축 파일에서 파일을 꺼내는 중입니다. Esc를 누르거나 클릭하면 중지합니다.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, 선택됨</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>세는 중…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>최소 %1: 이 폴더 안의 일부 항목을 확인할 수 없었습니다.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>수정한 날짜</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>새 이름</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>탭의 폴더</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>폴더도</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>%1의 파일</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>이름에 “%1”이(가) 들어간 항목이 없습니다.</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>숨김 파일만 있습니다.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>숨김 파일만 있습니다. %1 키를 누르면 표시됩니다.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%Ln개 중 %1개 선택됨</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many selected, their size</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln item(s) shown</source>
            <translation>
                <numerusform>항목 %Ln개 중 %1개 표시</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 남음</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>이름 필터</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>빠른 찾기</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>패턴으로 선택</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>패턴으로 선택 해제</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>이름의 일부 또는 *.jpg;*.png와 같은 패턴</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>이름의 앞부분 또는 일부. 위아래 화살표로 다른 항목으로 이동</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, 예: *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>압축 파일을 읽는 중…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>폴더를 읽는 중…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>이 폴더는 비어 있습니다.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>이 폴더는 비어 있습니다. 파일을 여기에 끌어다 놓으십시오.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>이 폴더는 비어 있습니다. 파일을 여기에 끌어다 놓거나 다른 패널에서 %1 키를 누르십시오.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>상위 폴더</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>홈</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>폴더 %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>위치와 장치</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>홈</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>장치</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>북마크</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>비어 있음</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 남음</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1을(를) 제거해도 됩니다.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1의 마운트를 해제했습니다.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1을(를) 꺼낼 수 없습니다: 사용 중인 것이 있습니다.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1을(를) 꺼낼 수 없습니다: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>열기(&amp;O)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>휴지통 비우기…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>이 장치의 휴지통 열기</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>%1 꺼내기(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>위치에서 제거(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>%1 이동할 위치(&amp;M):</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>%1 복사할 위치(&amp;C):</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>대상 폴더</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개 이동</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개 복사</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>옵션(&amp;O)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>계획(&amp;P)…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>무엇이 일어날지 먼저 항목별로 보여 줍니다</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>전송</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>로그</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>보기 전환</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>모두 일시 정지(&amp;A)</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>모두 계속(&amp;E)</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>모두 취소(&amp;X)</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>끝난 작업 지우기(&amp;I)</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>모든 작업의 속도 제한…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>확인 필요(&amp;N)</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>로그(&amp;O)</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>확인 필요 %1</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>전송 %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>제한 %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>자세히(&amp;D)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>모든 작업의 속도 제한</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>전송 목록(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>이 키 사용(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>기본값으로(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>실행(&amp;D)</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>동작과 단축키</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>무엇을 하시겠습니까?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>동작 검색</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>새 키</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>키(&amp;K):</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>이름에 이 단어가 들어간 동작이 없습니다.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>지금은 %1에서 이 키를 사용하며, 바꾸면 그 키를 잃게 됩니다.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>지금은 실행할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>작업 세부 정보</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB/초</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>제한 없음</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>이 작업의 속도 제한</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>이 작업이 쓴 내용을 다시 읽을지 여부</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>지금부터 시작되는 파일에 적용</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>파일이 있을 때 이 작업의 동작</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>폴더가 있을 때 이 작업의 동작</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>이 작업의 우선순위</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>백그라운드에서는 다른 프로그램에 양보합니다</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>제한:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>검증:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>파일이 있으면:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>폴더가 있으면:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>우선순위:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>권한 변경(&amp;C)</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>%1의 속성</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개의 속성</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>종류:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>폴더:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>세는 중…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>크기:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>수정한 날짜:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>소유자:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>가리키는 곳:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>원래 위치:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>삭제한 날짜:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>읽기</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>쓰기</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>실행 또는 들어가기</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>소유자</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>그룹</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>May</source>
            <translation>권한</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, may do what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>letters of permissions, as octal number</comment>
            <translation>%1(%2)</translation>
        </message>
        <message>
            <source>Not the same for all</source>
            <translation>항목마다 다름</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, 그룹 %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, 장치에서 %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%2에 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>폴더 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln개는 확인할 수 없음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>항목 %Ln개를 변경할 수 없습니다. 첫 번째: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>시간에 따른 속도</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>속도가 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>평균 %1, 현재 %2, 최대 %3</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>일부 구간은 기록되지 않음</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>%Ln번 일시 정지됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>%Ln번 질문함</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>복사하는 동안 여기에 속도가 표시됩니다.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>평균 %1</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>물어보기</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>새 항목 건너뛰기</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>최신이면 바꾸기</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>크기가 다르면 바꾸기</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>내용이 다르면 바꾸기</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>둘 다 유지, 새 항목 이름 바꾸기</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>둘 다 유지, 기존 항목 이름 바꾸기</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>문제로 보고</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>병합</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>공간이 생길 때까지 기다리고 나머지는 보고</translation>
        </message>
        <message>
            <source>No</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>장치에서 다시 읽기</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>보통</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>백그라운드</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry에서 확인이 필요합니다</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>질문 %Ln개가 답변을 기다립니다. 나머지는 계속 진행됩니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>작업 %Ln개가 끝났습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them with problems.</source>
            <translation>
                <numerusform>그중 %Ln개에 문제가 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>완료, 문제 있음</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>모두 완료</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>표시</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>로그 보기</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>꺼내기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>바뀌는 항목을 승인하거나 실행 취소할 때까지 보관(&amp;K)</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>계획: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>옆에 있는 숨김 폴더에 보관</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>모든 항목</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>방해됨</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>방해가 되는 항목</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>새 항목</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>빈 이름을 받는 항목</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>바꿈</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>다른 항목을 대신하는 항목</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>동일</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>이미 있고 같아 보이는 항목</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>건너뜀</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>복사되지 않을 항목</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>표시할 항목</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>모두</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>이름 검색</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>계획의 항목</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>파일이 있으면(&amp;E):</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>폴더가 있으면(&amp;X):</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>실패하면(&amp;F):</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>새 항목 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>바꾸기 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>동일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>둘 다 유지 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>건너뛰기 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>물어보기 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>이미 있음 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>불가능 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>지난번 같은 종류의 작업 속도라면 %1 걸립니다.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>그중 %Ln개는 기존 항목과 같아 보입니다(크기와 시간).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>기존 폴더 %Ln개는 물어봅니다. 여기서는 병합한 것으로 셉니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>남은 공간 %2 중 최대 %1가 필요합니다.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>최대 %1가 필요합니다.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>바뀌는 항목이 도중에 %1를 비웁니다.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>최소 %1의 여유 공간이 남습니다.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>대상에서 보존할 수 없음: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>계획의 항목 %Ln개를 읽을 수 없어 세지 않았습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>최대 %1의 공간이 부족합니다.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>찾은 항목을 읽는 중…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>살펴보는 중…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>할 일이 없습니다.</translation>
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
                <numerusform>%Ln개 이동</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln개 압축 풀기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln개 복사</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln개 바꾸기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln개 물어보기</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what a button will do</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>폴더 %Ln개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>복사본을 장치에서 다시 읽어 비교(&amp;C)</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>원본을 제거하기 전에 이동한 파일을 다시 읽기(&amp;M)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>단축키(&amp;K)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>파일 시스템 사이에서만 적용됩니다: 한 파일 시스템 안에서의 이동은 이름 변경입니다.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>새 작업</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>파일이 있으면(&amp;F):</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>폴더가 있으면(&amp;O):</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>방해가 되는 항목이 있으면 계획 보기(&amp;S)</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>데스크톱</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>대기열이 끝나거나 확인이 필요하면 알리기(&amp;T)</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>창을 닫아도 트레이에서 계속하기(&amp;R)</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>시스템 언어</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry를 다음에 시작할 때 적용됩니다.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>언어(&amp;L):</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>작업을 승인하거나 실행 취소할 때까지 바뀌는 항목을 보관(&amp;P)</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>옆에 있는 숨김 폴더에 보관</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>오른쪽 클릭 메뉴(&amp;U)…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>다른 파일 관리자에 있는 Ferry 항목</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>파일을 휴지통으로 옮기기 전에 묻기(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>모두 일시 정지(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>모두 계속(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>Ferry 열기(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>끌어다 놓기 창</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry가 계속 실행됩니다</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>작업은 백그라운드에서 계속됩니다. 트레이 아이콘으로 돌아갈 수 있습니다.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>컴퓨터를 켜 둡니다</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>일부가 제대로 되지 않았습니다. 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>그 전에 Ferry를 끝냈습니다.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>아무것도 꺼내지 않았습니다</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1을(를) 제거해도 됩니다.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1의 마운트를 해제했습니다.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1을(를) 꺼낼 수 없습니다</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>사용 중인 것이 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>%Ln초 후에 컴퓨터가 절전 모드로 전환됩니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>%Ln초 후에 컴퓨터가 꺼집니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>절전</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>전원 끄기</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>지금 절전</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>지금 끄기</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>컴퓨터가 절전 모드로 전환됩니다</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>컴퓨터가 꺼집니다</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>모든 작업이 끝났습니다. 1분 후에 실행됩니다.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>기록한 것이 아직 모두 장치에 안전하게 저장되지는 않았습니다.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>무엇이 마운트되어 있는지 알아내지 못했습니다.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>제거할 수 있는 장치에 기록된 것이 없습니다.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>꺼내기</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%Ln초 후에 %1을(를) 꺼냅니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>지금 꺼내기</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1을(를) 꺼냅니다</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>일부는 꺼내지 못했습니다</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>꺼냈습니다</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>외 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>위치: %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>완전히 삭제</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>항목 %Ln개를 완전히 삭제하시겠습니까? 되돌릴 수 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>항목 %Ln개를 휴지통으로 옮기시겠습니까?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>%1에만 있는 항목 %Ln개를 휴지통으로 옮기시겠습니까? 비교한 뒤에 바뀐 항목과 이제 원본에도 있는 항목은 그대로 둡니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>유지</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>휴지통 비우기</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>휴지통의 항목 %Ln개를 완전히 삭제하시겠습니까? 되돌릴 수 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>“%1”을(를) 실행 취소하시겠습니까? 그 뒤에 변경된 것은 그대로 둡니다.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>보관한 항목 제거</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>“%1”에서 바꾸고 보관한 항목을 완전히 제거하시겠습니까? 그 뒤에는 실행 취소할 수 없습니다.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>보관</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>원본</translation>
        </message>
        <message>
            <source>To</source>
            <translation>대상</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>항목 %Ln개가 실패했습니다. 이름은 Ferry 로그에 있습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>파일을 전송하는 중입니다</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>모두 끝나면(&amp;W)</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>아무것도 안 함(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>알려 주기(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>기록한 장치 꺼내기(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>Ferry 끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>컴퓨터를 절전 모드로 전환(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>컴퓨터 끄기(&amp;P)</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>이후: 알림</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>이후: 꺼내기</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>이후: 끝내기</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>이후: 절전</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>이후: 전원 끄기</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>모든 작업이 끝났습니다.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::HelpDialog</name>
        <message>
            <source>%1 (%2)</source>
            <comment>a word, its key</comment>
            <translation>%1(%2)</translation>
        </message>
        <message>
            <source>How Ferry works</source>
            <translation>Ferry의 작동 방식</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>move</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>파일로 하는 일은 전송 목록의 작업이 됩니다. 작업은 언제든지 일시 정지하고 계속하고 취소할 수 있으며, 답변을 기다리는 작업이 다른 작업을 멈추게 하는 일은 없습니다.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>복사와 이동</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>두 패널에 두 폴더가 표시됩니다. Insert 키나 마우스로 파일을 선택해 다른 패널로 보내십시오: %1 또는 %2. 다른 프로그램과 주고받는 경우를 포함해 끌어다 놓거나 잘라 붙일 수도 있습니다.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>파일은 대상에서 완전해진 뒤에야 제 이름을 얻으며, 그때까지는 그 이름을 쓰던 것이 그대로 남습니다. 장치 간 이동에서는 복사본을 다시 읽어 같다고 확인한 뒤에만 원본을 제거합니다.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>무언가가 가로막을 때</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>파일이 이미 있거나 장치가 가득 차면 “확인 필요”에 질문이 생기고 나머지는 모두 계속됩니다. 항목 하나에만, 또는 같은 종류 모두에 답할 수 있습니다. 묻지 않고 처리할 일은 작업을 시작할 때와 설정에서 선택합니다.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Ferry를 닫거나 갑자기 종료될 때</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>트레이가 있는 데스크톱에서는 창을 닫아도 작업이 트레이에서 계속됩니다. 비정상 종료나 정전 후에도 목록은 그대로 있습니다. 작업을 계속하면 큰 파일의 중간이라도 멈춘 곳부터 이어집니다.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>작업이 실행되는 동안 컴퓨터는 잠들지 않습니다. 모두 끝나면 할 일(예: 전원 끄기)은 전송 메뉴에서 매번 새로 선택합니다.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>끝난 뒤</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>“안전하게 제거 가능”은 모든 것이 장치 자체에 기록되었다는 뜻입니다. 로그에는 항목마다 결과가 나와 있으며, 실패한 항목은 목록에서 다시 시도할 수 있습니다.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>다른 파일 관리자와 터미널에서</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>대상을 물을 때 아래쪽 화살표를 누르면 지난 작업의 폴더, 위치, 장치가 나옵니다.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>%1: 작고, Wayland가 아니라면 다른 창 위에 머물며, 어떤 프로그램의 파일이든 받고 전체가 얼마나 진행되었는지 보여 줍니다.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>끌어다 놓기 창</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>로그에는 지금까지의 모든 작업이 최신순으로, 각 항목의 결과와 함께 나열됩니다. ‘모든 작업’을 선택하면 모든 작업의 항목을 검색할 수 있습니다.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar, PCManFM-Qt의 메뉴에 “Ferry로 복사”가 표시됩니다. 설정에서, 또는 터미널에서 “ferry integrate”를 실행하면 이 메뉴가 자신에게만 추가됩니다. “man ferry”에 모든 명령이 설명되어 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>압축</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>압축 파일 이름</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>압축 파일 종류</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>대상 폴더</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>항목 %Ln개 압축</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>압축 파일(&amp;A):</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>폴더(&amp;F):</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>압축 수준(&amp;P):</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>수준이 높을수록 작아지고 오래 걸립니다</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>압축 파일 이름에 /를 쓰지 마십시오.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>대상 폴더를 선택하십시오.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>먼저 작업을 선택하세요.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>이 작업은 아직 끝나지 않았습니다.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>이 작업의 로그가 남아 있지 않습니다.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>이 작업이 무엇을 하려던 것인지 더는 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>이 작업에는 실패한 항목이 없습니다.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>이런 종류의 작업은 일부만 다시 시도할 수 없습니다.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>이 작업은 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>이런 종류의 작업은 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>대상에서 다르거나 없는 항목을 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>이 작업은 아무것도 비교하지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>대상에만 있는 항목을 찾지 못했습니다.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>여기에 놓기</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>일시 정지됨</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>전송을 엽니다</translation>
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
            <translation>끌어다 놓기 창</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>전송 보기(&amp;T)</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>파일 보기(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>숨기기(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>아무것도 안 함(&amp;N)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>끌어다 놓은 항목 %Ln개를 제외했습니다: 이 컴퓨터의 파일과 폴더만 사용할 수 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>항목 %Ln개 복사(&amp;C)…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>항목 %Ln개 이동(&amp;M)…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>항목 %Ln개 삭제(&amp;D)…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>내 것(다른 Ferry의 것이거나 일부)</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>내 것</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>모든 사용자용으로 설치됨</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1에 쓸 수 없습니다: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1을(를) 제거할 수 없습니다: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>먼저 %1을(를) 고치거나 제거하십시오. Thunar가 쓰는 형식이 아니어서 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Ferry를 설치하거나 옮기십시오. %1의 경로에 공백이나 다른 특수 문자가 있어 메뉴에서 부를 수 없습니다.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>“보내기”뿐 아니라 &amp;Thunar의 사용자 지정 동작에도</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>나에게 추가(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>내 것 제거(&amp;R)</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>오른쪽 클릭 메뉴</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>파일 관리자</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Ferry 항목</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>파일 관리자</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>다른 파일 관리자의 메뉴에서 Ferry로 복사, 이동, 압축, 압축 풀기, 붙여넣기를 합니다.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>직접 만든 사용자 지정 동작은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, 사용자 지정 동작</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>제거했습니다.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>추가했습니다. 이를 위해 Nautilus에는 python3-nautilus, Caja에는 python3-caja 패키지가 필요하며, 이 둘과 Thunar는 다시 시작하면 표시합니다.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>최근 폴더, 위치, 장치(아래쪽 화살표)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>아래쪽 화살표: 최근 폴더, 위치, 장치</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>최근</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 남음</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>장치</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>아직 다른 폴더가 없습니다</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>일시 정지로 추가</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>계속할 때까지 작업이 대기열에서 기다립니다</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>내용 비교(&amp;C)</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>두 파일을 모두 읽고 같은지 알려 줍니다</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>내용이 다릅니다</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>내용 비교 중…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>내용이 같습니다</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>%1의 공간을 확보하십시오: %2 더 필요</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>%1의 공간을 확보하십시오</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>여기서는 압축 파일을 읽을 수만 있습니다. 안의 항목은 복사할 수 있습니다.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>휴지통에는 삭제한 것만 들어갑니다.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>%1 폴더를 끝까지 읽지 않아 비교할 수 없습니다.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>두 폴더를 비교하는 중…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>두 폴더의 이름, 크기, 시간이 모두 같습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>서로 다른 항목 %Ln개가 여기에 표시되지 않았습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>선택한 압축 파일이 없습니다.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>휴지통에 있는 것만 복원할 수 있습니다.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>휴지통 자체로 올라가십시오: 폴더는 통째로 복원됩니다.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>휴지통이 비어 있습니다.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>새 폴더</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>%1에 만들 새 폴더의 이름:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>폴더 만들기</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>항목 %Ln개를 잘라냈습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>항목 %Ln개를 복사했습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>클립보드에 파일이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>항목 %Ln개를 제외했습니다: 이 컴퓨터의 파일과 폴더만 사용할 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>잘라낸 것은 이미 이동 중입니다.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>항목 %Ln개를 %1(으)로 복사(&amp;C)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>항목 %Ln개를 %1(으)로 이동(&amp;M)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>여기에 링크 만들기(&amp;L)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>링크 %Ln개를 만들 수 없습니다. 첫 번째: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>압축 파일에서는 파일만 열 수 있습니다.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>%1을(를) 열 프로그램을 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>프로그램을 찾는 중…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>이 항목을 열 프로그램이 없음</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>폴더는 편집할 수 없습니다.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>텍스트를 열 프로그램을 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>%1을(를) 시작할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>표시할 작업의 날짜</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>표시</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>시작일(&amp;F):</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>종료일(&amp;T):</translation>
        </message>
    </context>
</TS>
