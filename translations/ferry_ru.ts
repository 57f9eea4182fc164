<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>О программе Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Каждый байт доходит до места, или вы знаете, какой не дошёл и почему.

Свободная программа на условиях GNU General Public License версии 3 или более поздней.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>Попросите право на чтение: вам не разрешено читать %1.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>Попросите право менять содержимое папки: вам не разрешено удалять %1.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>Выберите папку, которую вам можно менять: вам не разрешено записывать %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>Выберите место с другой файловой системой: эта не может хранить ссылку %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>Выберите место с другой файловой системой: эта не может хранить специальный файл %1.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>Выберите другое место назначения: его файловая система не умеет того, что требует %1.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>Загляните в список: в одной из строк %1 контрольная сумма, которой Ferry не знает.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>этот объект</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>Отменено до завершения: %1.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>Проверьте, не изменились ли место или имя: %1 не найти.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>Переименуйте один из двух или выберите замену: %1 уже существует.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>Освободите место там, куда идёт запись: %1 уже не помещается.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>Выберите другое место назначения: файловая система доступна только для чтения (%1).</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>Выберите имя короче или проще: место назначения не принимает имя %1.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>Загляните в список: %1 не является файлом внутри его папки.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>Выберите место с другой файловой системой: для этой %1 слишком велик.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>Скопируйте ещё раз, когда изменения прекратятся: %1 изменился во время чтения.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>Проверьте устройство назначения и скопируйте ещё раз: %1 прочитан не таким, каким был записан.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>В следующий раз сохраняйте заменяемое: %1 заменил более старую версию, которой больше нет.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>Посмотрите сами: %1 с тех пор изменился.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>Достаньте его из корзины сами: не указано, откуда взялся %1.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>Копия остаётся, потому что её оригинал %1 исчез или изменился.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>Подключите устройство снова: оно пропало во время работы (%1).</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>Закройте программу, которая его использует: %1 занят.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>Переименуйте один из двух: под именем %1 встретились файл и папка.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>Выберите другую папку: %1 там уже есть, и это тот же самый файл.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>Выберите папку снаружи: %1 нельзя поместить внутрь себя.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>Сначала отключите: здесь подключена другая файловая система (%1).</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>Скопируйте ещё раз: %1 отсутствует.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>Остаётся, потому что %1 теперь есть и в источнике.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>Проверьте, нужно ли это ещё: %1 в источнике нет.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>Посмотрите на оба: %1 не того же типа, что источник.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>Посмотрите на оба или скопируйте ещё раз: %1 отличается от источника размером.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>Посмотрите на оба или скопируйте ещё раз: содержимое не такое, каким должно быть (%1).</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>Посмотрите на оба: ссылка %1 ведёт не туда, куда ведёт источник.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>Загляните в список: в %1 есть строка не из списка контрольных сумм.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>Проверьте устройство и кабель: сообщено о неисправности (%1).</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>Сообщите об этом, пожалуйста: Ferry допустил ошибку (%1).</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (ошибка %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>Откройте подходящей программой: %1 — не архив известного Ferry вида.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>Получите его заново оттуда же: %1 повреждён или неполон.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>Откройте программой, в которой он создан: %1 требует пароля.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>Не доверяйте этому архиву: имя %1 ведёт за пределы папки, куда идёт распаковка.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>Не доверяйте этому архиву: из %1 выходит намного больше, чем дало бы честное содержимое.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>Копирование</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Перемещение</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Удаление</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>Перемещение в корзину</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копирование</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перемещение</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Удаление навсегда</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Перемещение в корзину</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Проверка списка</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Копирование %1 в %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Перемещение %1 в %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>Удаление %1 навсегда</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>Перемещение %1 в корзину</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>Сравнение %1 с копией в %2</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>Проверка файлов из списка %1</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>Копирование %Ln объекта в %1</numerusform>
                <numerusform>Копирование %Ln объектов в %1</numerusform>
                <numerusform>Копирование %Ln объектов в %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>Перемещение %Ln объекта в %1</numerusform>
                <numerusform>Перемещение %Ln объектов в %1</numerusform>
                <numerusform>Перемещение %Ln объектов в %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>Удаление %Ln объекта навсегда</numerusform>
                <numerusform>Удаление %Ln объектов навсегда</numerusform>
                <numerusform>Удаление %Ln объектов навсегда</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>Перемещение %Ln объекта в корзину</numerusform>
                <numerusform>Перемещение %Ln объектов в корзину</numerusform>
                <numerusform>Перемещение %Ln объектов в корзину</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>Сравнение %Ln объекта с копиями в %1</numerusform>
                <numerusform>Сравнение %Ln объектов с копиями в %1</numerusform>
                <numerusform>Сравнение %Ln объектов с копиями в %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>Проверка файлов из %Ln списка</numerusform>
                <numerusform>Проверка файлов из %Ln списков</numerusform>
                <numerusform>Проверка файлов из %Ln списков</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидание</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>Завершение записи</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Нужен ответ</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>Готово и проверено</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>Готово: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (можно извлекать)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (пока не извлекать)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Просмотр файлов</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Проверка копии</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>Готово, %Ln проблема</numerusform>
                <numerusform>Готово, %Ln проблемы</numerusform>
                <numerusform>Готово, %Ln проблем</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Готово, есть проблемы</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>Не удалось начать</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>Очередь ведёт другой Ferry: задания этого окна закончатся вместе с ним.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>Сохранённая очередь записана более новым Ferry: задания этого окна закончатся вместе с ним.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>Сохранённая очередь была повреждена и теперь находится в %1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>Не удаётся сохранить очередь в %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 из %Ln файла</numerusform>
                <numerusform>%1 из %Ln файлов</numerusform>
                <numerusform>%1 из %Ln файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
                <numerusform>%Ln файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1 из %2</translation>
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
                <numerusform>%Ln совпадает</numerusform>
                <numerusform>%Ln совпадают</numerusform>
                <numerusform>%Ln совпадают</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>Куда: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>С чем: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>пропущено: %Ln</numerusform>
                <numerusform>пропущено: %Ln</numerusform>
                <numerusform>пропущено: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>оставлены оба: %Ln</numerusform>
                <numerusform>оставлены оба: %Ln</numerusform>
                <numerusform>оставлены оба: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln с другим временем или правами</numerusform>
                <numerusform>%Ln с другим временем или правами</numerusform>
                <numerusform>%Ln с другим временем или правами</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>не удалось: %Ln</numerusform>
                <numerusform>не удалось: %Ln</numerusform>
                <numerusform>не удалось: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>перенесено не полностью: %Ln</numerusform>
                <numerusform>перенесено не полностью: %Ln</numerusform>
                <numerusform>перенесено не полностью: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln отличается или отсутствует</numerusform>
                <numerusform>%Ln отличаются или отсутствуют</numerusform>
                <numerusform>%Ln отличаются или отсутствуют</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Не быстрее %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Сейчас: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>осталось: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln вопрос</numerusform>
                <numerusform>%Ln вопроса</numerusform>
                <numerusform>%Ln вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>Журнал этого задания неполон: не хватает места (%1).</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>Журнал этого задания неполон: вам не разрешено записывать %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>Журнал этого задания неполон: файловая система доступна только для чтения (%1).</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>Журнал этого задания неполон: не удаётся записать %1.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>Готово, журнал неполон</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>журнал неполон</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 ещё не на устройстве</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>Надёжно записано на устройство: %1 из %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>Окончания записи не дождались: безопасно извлеките устройство, прежде чем отсоединять.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>перемещено %1, на устройстве %2</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>скопировано %1, на устройстве %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>готово: %Ln</numerusform>
                <numerusform>готово: %Ln</numerusform>
                <numerusform>готово: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>осталось: %Ln</numerusform>
                <numerusform>осталось: %Ln</numerusform>
                <numerusform>осталось: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Ничего не выполняется</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>выполняется %1 из %Ln задания · %2</numerusform>
                <numerusform>выполняется %1 из %Ln заданий · %2</numerusform>
                <numerusform>выполняется %1 из %Ln заданий · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>выполняется %1 из %Ln задания</numerusform>
                <numerusform>выполняется %1 из %Ln заданий</numerusform>
                <numerusform>выполняется %1 из %Ln заданий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln только в назначении</numerusform>
                <numerusform>%Ln только в назначении</numerusform>
                <numerusform>%Ln только в назначении</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>Возврат: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>Ещё раз: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>Продолжение: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Прервано</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>Ждёт %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>Ждёт: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>После сбоя это задание не сможет продолжиться с того же места: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Распаковка</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>Упаковка</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Распаковка</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Упаковка</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>Восстановление %1 из корзины</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>Восстановление %Ln объекта из корзины</numerusform>
                <numerusform>Восстановление %Ln объектов из корзины</numerusform>
                <numerusform>Восстановление %Ln объектов из корзины</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>Распаковка %1 в %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>Упаковка %1 в %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>Распаковка %Ln архива в %1</numerusform>
                <numerusform>Распаковка %Ln архивов в %1</numerusform>
                <numerusform>Распаковка %Ln архивов в %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>Упаковка %Ln объекта в %1</numerusform>
                <numerusform>Упаковка %Ln объектов в %1</numerusform>
                <numerusform>Упаковка %Ln объектов в %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>Перемещение в корзину того, что есть только в %1</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>Копирование отличающегося и недостающего в %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>Русский</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>Корзина на %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 на %2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (из корзины)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (откуда: %2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a file name in quotation marks</comment>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message>
            <source>There already, and existing files were to stay.</source>
            <translation>Уже есть, а имеющееся решено было оставить.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>Имеющийся такой же новый или новее.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>Имеющийся такого же размера.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>У имеющегося то же содержимое.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>Сокет живёт не дольше своей программы; скопировать его нельзя.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>Остаётся, потому что внутри что-то остаётся.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>Пропущено согласно ответу.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>Уже возвращено.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>Этого больше нет.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>Только в назначении.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Не полностью</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не удалось</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>Копирование файла</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Копирование ссылки</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>Копирование специального файла</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>Жёсткая ссылка</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перемещение</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удаление</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>общие блоки</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>пакетом</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>одним потоком</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>параллельно по частям</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>переименование</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>ссылка</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>закончено до прерывания</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>только время и права</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>владелец</translation>
        </message>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>права</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>биты set-user-ID</translation>
        </message>
        <message>
            <source>times</source>
            <translation>время</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>расширенные атрибуты</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>атрибут %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>список доступа</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>жёсткая ссылка</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>пустоты</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>то, что тем временем добавилось в файл</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>Различия: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Не перенесено: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>Получил время и права источника.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>Заменён имевшийся.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>Прочитано с устройства, совпадает</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>Прочитано, возможно, из памяти, совпадает</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>Завершено: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln попытка</numerusform>
                <numerusform>%Ln попытки</numerusform>
                <numerusform>%Ln попыток</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>Имеющийся выглядит так же: размер и время.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Остаются оба.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>Получит имя %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>Имеющийся получит имя %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>Передаёт своё время и права имеющемуся.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>Заменяет имеющийся.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln файл уже есть</numerusform>
                <numerusform>%Ln файла уже есть</numerusform>
                <numerusform>%Ln файлов уже есть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln папка уже есть</numerusform>
                <numerusform>%Ln папки уже есть</numerusform>
                <numerusform>%Ln папок уже есть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln раз имена файла и папки совпали</numerusform>
                <numerusform>%Ln раза имена файла и папки совпали</numerusform>
                <numerusform>%Ln раз имена файла и папки совпали</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>Не удалось: %Ln объект, можно повторить</numerusform>
                <numerusform>Не удалось: %Ln объекта, можно повторить</numerusform>
                <numerusform>Не удалось: %Ln объектов, можно повторить</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>Устройство заполнено; задание продолжится, когда появится место</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>Пр&amp;опустить</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>За&amp;менить</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>Заменить, если &amp;новее</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>Оставить о&amp;ба</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>Об&amp;ъединить</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>Оставить имеющийся; новый останется на своём месте</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>Поставить новый на место имеющегося</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>Заменить, если новый изменён позже, иначе пропустить</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>Дать новому свободное имя</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>Собрать содержимое обеих в одной папке</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Повтор&amp;ить</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>Попробовать ещё раз, когда помеха устранена</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>нужно %1, свободно %2</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>папка</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, новее</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Распаковка</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Упаковка</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>Из %Ln архива выходит подозрительно много данных</numerusform>
                <numerusform>Из %Ln архивов выходит подозрительно много данных</numerusform>
                <numerusform>Из %Ln архивов выходит подозрительно много данных</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>&amp;Распаковать всё</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>Продолжить с архивом, сколько бы из него ни вышло</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>прочитано %1, вышло пока %2, свободно %3</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 байт</numerusform>
                <numerusform>%1 байта</numerusform>
                <numerusform>%1 байт</numerusform>
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
            <translation>%1/с</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>61 %</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>меньше минуты</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 мин</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 ч %2 мин</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln день</numerusform>
                <numerusform>%Ln дня</numerusform>
                <numerusform>%Ln дней</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>Отпустите здесь, чтобы скопировать, переместить или удалить</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Приостановить</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Про&amp;должить</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>&amp;Начать сейчас</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>Ограничить &amp;скорость…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>Показать &amp;журнал</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>Открыть папку на&amp;значения</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>&amp;Убрать из списка</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Ограничение скорости</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Переместить в корзину то, что есть только в назначении (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>Мегабайт в секунду (0 — без ограничения):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>В на&amp;чало</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>В&amp;ыше</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>Н&amp;иже</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>В &amp;конец</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>Повторить неуд&amp;авшееся</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>&amp;Вернуть как было…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Изменит&amp;ь…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>У&amp;брать сохранённое…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>Скопировать отличающееся и недостающее</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>Переместить в корзину то, что есть только в назначении…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>Убран %Ln заменённый объект.</numerusform>
                <numerusform>Убрано %Ln заменённых объекта.</numerusform>
                <numerusform>Убрано %Ln заменённых объектов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Ход выполнения</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>Добавить &amp;файлы…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>Добавить &amp;папку…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Убрать</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Обзор…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>Файлы и папки</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Папка назначения</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Переместить в корзину</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Удалить навсегда</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Без ограничения</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> МБ/с</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>В фоне оно уступает другим программам</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Сначала показывает, что произойдёт, объект за объектом</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>&amp;В папку:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Если файл уже &amp;есть:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Если папка уже ес&amp;ть:</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>П&amp;роверять между устройствами:</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>П&amp;роверять:</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>Предел &amp;скорости:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>&amp;Как:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>Пр&amp;иоритет:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Копировать %Ln объект</numerusform>
                <numerusform>Копировать %Ln объекта</numerusform>
                <numerusform>Копировать %Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переместить</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Переместить %Ln объект</numerusform>
                <numerusform>Переместить %Ln объекта</numerusform>
                <numerusform>Переместить %Ln объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>Удалить %Ln объект</numerusform>
                <numerusform>Удалить %Ln объекта</numerusform>
                <numerusform>Удалить %Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>В корзину</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln объект в корзину</numerusform>
                <numerusform>%Ln объекта в корзину</numerusform>
                <numerusform>%Ln объектов в корзину</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>Добавьте файлы или папки.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Выберите папку назначения.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>Путь должен начинаться с /.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>Для этого будет создана новая папка %1.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>Там нет папки, и создать её нельзя.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Добавить файлы</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Добавить папку</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>Со&amp;хранять заменённое, пока не принято или не возвращено</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>П&amp;лан…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>В скрытой папке рядом</translation>
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
                <numerusform>Нужен ответ: %Ln вопрос</numerusform>
                <numerusform>Нужен ответ: %Ln вопроса</numerusform>
                <numerusform>Нужен ответ: %Ln вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Нужен ответ</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Показать журнал</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>Скопи&amp;ровать отличающееся и недостающее</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>Переместить &amp;в корзину то, что есть только в назначении…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Все объекты</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>Проблемы</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>Не удалось или перенесено не полностью</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Какие объекты показывать</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Все</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Поиск по именам</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>Открыть &amp;папку</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>&amp;Копировать пути как текст</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>Здесь будет каждый объект задания, как только какое-нибудь выполнится.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln объект</numerusform>
                <numerusform>%Ln объекта</numerusform>
                <numerusform>%Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, показано %2, идёт поиск</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1, показано %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>Некоторые строки журнала не прочитать.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не удалось</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>Что не удалось сделать</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>Предупреждения</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>Перенесено не полностью</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>Что осталось как было</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>Заменено</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>Заменён имевшийся</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>Перечитано, совпадает</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>Записывает показанные здесь объекты в файл</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;Таблица (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>&amp;Простой текст…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>Строки &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>&amp;Список контрольных сумм…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln объект: записано в %1.</numerusform>
                <numerusform>%Ln объекта: записано в %1.</numerusform>
                <numerusform>%Ln объектов: записано в %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Экспорт журнала</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>журнал-ferry</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>За всё время</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Последние 7 дней</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Последние 30 дней</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Последние 365 дней</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>Другие…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>За какое время показывать задания</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Задания</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>Назад к списку заданий</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Объекты</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Повторить неудавшееся</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Вернуть как было…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>Уравнять</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>Повторяет то, что не удалось в выбранном задании</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>Возвращает то, что сделало выбранное задание</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>Копирует в назначение то, что там по итогам сравнения отличается или отсутствует. То, что отличается только временем или правами, получает лишь их.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>Перемещает в корзину то, что по итогам сравнения есть только в назначении</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Переместить &amp;в корзину то, что есть только в назначении (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>Делает назначение выбранного сравнения таким же, как источник</translation>
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
            <translation>Показаны только первые %1. Уточните поиск или выберите меньший срок.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>Куда: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>Эту строку журнала не прочитать.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Что произойдёт</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Назначение</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>Будет вопрос</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Уже есть</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Невозможно</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читается</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Задание</translation>
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
            <translation>Новый: %1
%2
Имеющийся: %3
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
            <translation>%1. Новый: %2. Имеющийся: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Новый</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Имеющийся</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>Применить ко всем &amp;таким в этом задании</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>Показать папку нового</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>Показать папку имеющегося</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>Отвечает и на следующие вопросы такого рода в том же задании</translation>
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
                <numerusform>Пр&amp;опустить эти %Ln</numerusform>
                <numerusform>Пр&amp;опустить эти %Ln</numerusform>
                <numerusform>Пр&amp;опустить эти %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>В %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Новый</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Имеющийся</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Показать папку</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>Задания</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>Задания в очереди</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>Перетащите сюда файлы и папки.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>Перетащите сюда файлы и папки
или нажмите %1 для копирования, %2 для перемещения, %3 для удаления.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>не закончено</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln объект</numerusform>
                <numerusform>%1, %Ln объекта</numerusform>
                <numerusform>%1, %Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Все задания</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln задание</numerusform>
                <numerusform>%Ln задания</numerusform>
                <numerusform>%Ln заданий</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Задание</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Объекты</translation>
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
            <translation>&amp;Копировать…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Переместить…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Удалить…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Задания</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Ответы</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>&amp;Искать в журнале</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;О программе Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>Не найдена программа, открывающая папки.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>&amp;Файловый менеджер</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Действия и их клавиши…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Настройки…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Как работает Ferry</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Окно для перетаскивания</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Именованный канал</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Сокет</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>Файл устройства</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Битая ссылка</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>Ссылка: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Выход из Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>Задания ещё выполняются.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>Одно задание ещё не началось.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>Готовое останется, ничего не останется сделанным наполовину. Очередь не сохраняется: ожидающие задания будут забыты.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>Готовое останется, ничего не останется сделанным наполовину. Остальное можно продолжить, когда Ferry будет открыт снова.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>Задание, план которого открыт, будет забыто.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>Выйти и прервать задания</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>Всё равно выйти</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Не закрывать окно</translation>
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
            <translation>Ещё для всех заданий</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Не принят %Ln объект: можно перетаскивать только файлы и папки с этого компьютера.</numerusform>
                <numerusform>Не принято %Ln объекта: можно перетаскивать только файлы и папки с этого компьютера.</numerusform>
                <numerusform>Не принято %Ln объектов: можно перетаскивать только файлы и папки с этого компьютера.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>Про&amp;смотреть</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>&amp;Копировать…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Переместить…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>Нова&amp;я папка…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Пере&amp;именовать</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>В к&amp;орзину</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>&amp;Удалить навсегда…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Восстановить из корзины</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Очистить корзину…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>Вырез&amp;ать</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>Копировать в &amp;буфер обмена</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Вставить</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Выделить в&amp;сё</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>Выделить этот</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>Выделить и перейти вниз</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>Выделить по &amp;шаблону…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>С&amp;нять выделение по шаблону…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>&amp;Обратить выделение</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Фильтр</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Быстрый поиск</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Вперёд</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>Вв&amp;ерх</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>Вверх, из списка файлов</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Домашняя папка</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>Ввести &amp;путь</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>О&amp;бновить</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>&amp;Та же папка на другой панели</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>Новая вк&amp;ладка</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>&amp;Закрыть вкладку</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>&amp;Скрытые файлы</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>&amp;Места</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Задания</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>&amp;Клавиши внизу</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>Окно за&amp;даний</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>Пере&amp;ход</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>Отв&amp;еты</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;О программе Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>Вид файлов</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Команды и их клавиши</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>Сво&amp;йства</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>Подсчитать размеры папок</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>То, что находится в архиве, подсчитать нельзя.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>Здесь нет папок, размер которых можно подсчитать.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>По&amp;менять панели местами</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Действия и их клавиши…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переместить</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Новая папка</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>Сп&amp;ланировать копирование…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Настройки…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>Изм&amp;енить</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>Открыть с по&amp;мощью</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>Срав&amp;нить обе папки</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>О&amp;бновить другую папку…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>Сравнить всё содержимое с другой папкой</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>Проверить файлы по спискам контрольных сумм</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>Добавить эту п&amp;апку в места</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>Убрать из мест</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>Выбрать место для левой панели…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>Выбрать место для правой панели…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>К местам и обратно</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>К файлам</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>Зна&amp;чки крупнее, с картинками</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>Значки ме&amp;льче</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>Дру&amp;гая панель</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Как работает Ferry</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>Упакова&amp;ть…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>&amp;Распаковать здесь</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>Распаковать на другую панель</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>Подробный список</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>Краткий список</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортировать по</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Изменён</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>Задания под панелями</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Окно для перетаскивания</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>Сначала файлы извлекаются из архива. Esc или щелчок прерывает.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, выделено</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Подсчёт…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>Не менее %1: просмотреть удалось не всё, что есть в этой папке.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Изменён</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Новое имя</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>Папки на вкладках</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>И папки</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>Файлы в %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>Ни в одном имени здесь нет «%1».</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>Здесь только скрытые файлы.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>Здесь только скрытые файлы. Их покажет %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>выделено %1 из %Ln</numerusform>
                <numerusform>выделено %1 из %Ln</numerusform>
                <numerusform>выделено %1 из %Ln</numerusform>
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
                <numerusform>показано %1 из %Ln объекта</numerusform>
                <numerusform>показано %1 из %Ln объектов</numerusform>
                <numerusform>показано %1 из %Ln объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln объект</numerusform>
                <numerusform>%Ln объекта</numerusform>
                <numerusform>%Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>свободно %1</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>Фильтр имён</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Быстрый поиск</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>Выделить по шаблону</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>Снять выделение по шаблону</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>Часть имени или шаблон, например *.jpg;*.png</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>Начало или часть имени; стрелки вверх и вниз ведут к другим</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, например *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>Чтение архива…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Чтение папки…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Эта папка пуста.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>Эта папка пуста. Перетащите сюда файлы.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>Эта папка пуста. Перетащите сюда файлы или нажмите %1 на другой панели.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>Папки выше</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Домашняя папка</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>Папка %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>Этот компьютер</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>Места и устройства</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Домашняя папка</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Устройства</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln объект</numerusform>
                <numerusform>%Ln объекта</numerusform>
                <numerusform>%Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Пусто</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>свободно %1</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>Можно извлечь %1.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>Отключено: %1.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 остаётся: что-то на нём используется.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 остаётся: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Открыть</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Очистить корзину…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>Открыть корзину на нём</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>&amp;Извлечь %1</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>&amp;Убрать из мест</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln объект</numerusform>
                <numerusform>%Ln объекта</numerusform>
                <numerusform>%Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перемещение</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копирование</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>&amp;Переместить %1 в:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>&amp;Копировать %1 в:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Папка назначения</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Переместить %Ln объект</numerusform>
                <numerusform>Переместить %Ln объекта</numerusform>
                <numerusform>Переместить %Ln объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Копировать %Ln объект</numerusform>
                <numerusform>Копировать %Ln объекта</numerusform>
                <numerusform>Копировать %Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>Пара&amp;метры…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>П&amp;лан…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Сначала показывает, что произойдёт, объект за объектом</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>Задания</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Нужен ответ</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Виды</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>Приос&amp;тановить все</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>Продо&amp;лжить все</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>От&amp;менить все</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>Убрать &amp;готовые</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>Ограничить скорость всех заданий…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>Нужен отв&amp;ет</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>&amp;Журнал</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Нужен ответ: %1</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>Задания %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>Не быстрее %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Подробности</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>Ограничение скорости всех заданий</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>Список з&amp;аданий</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>&amp;Использовать эту клавишу</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>&amp;Как было</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Выполнить</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Действия и их клавиши</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Что вы хотите сделать?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Поиск действий</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Новая клавиша</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>К&amp;лавиша:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>Действий с такими словами в названии нет.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>Эта клавиша сейчас занята (%1) и перейдёт к новому действию.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>Сейчас невозможно.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>Подробности задания</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> МБ/с</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без ограничения</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>Ограничение скорости этого задания</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>Перечитывает ли это задание то, что записывает</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>Для файлов, которые начнутся с этого момента</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>Что делает это задание, если файл уже есть</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>Что делает это задание, если папка уже есть</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>Приоритет этого задания</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>В фоне оно уступает другим программам</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>Предел:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>Проверять:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>Если файл уже есть:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>Если папка уже есть:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>Приоритет:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>&amp;Изменить права</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>Свойства %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>Свойства %Ln объекта</numerusform>
                <numerusform>Свойства %Ln объектов</numerusform>
                <numerusform>Свойства %Ln объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln объект</numerusform>
                <numerusform>%Ln объекта</numerusform>
                <numerusform>%Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Тип:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Папка:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Подсчёт…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Размер:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>Изменён:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>Владелец:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>Ведёт к:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>Откуда:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>Удалён:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>Запуск, вход</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Владелец</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Остальные</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Права</translation>
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
            <translation>Не у всех одинаково</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, группа %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, на устройстве %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 в %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
                <numerusform>%Ln файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln папке</numerusform>
                <numerusform>%Ln папках</numerusform>
                <numerusform>%Ln папках</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>не удалось просмотреть: %Ln</numerusform>
                <numerusform>не удалось просмотреть: %Ln</numerusform>
                <numerusform>не удалось просмотреть: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>Не удалось изменить %Ln объект. Первый: %1</numerusform>
                <numerusform>Не удалось изменить %Ln объекта. Первый: %1</numerusform>
                <numerusform>Не удалось изменить %Ln объектов. Первый: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>Скорость по времени</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>Скорость не записана.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>в среднем %1, сейчас %2, максимум %3</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>записано не всё время</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>приостановлено %Ln раз</numerusform>
                <numerusform>приостановлено %Ln раза</numerusform>
                <numerusform>приостановлено %Ln раз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>вопрос задан %Ln раз</numerusform>
                <numerusform>вопрос задан %Ln раза</numerusform>
                <numerusform>вопрос задан %Ln раз</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>Здесь во время копирования видна скорость.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>в среднем %1</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>Спросить</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>Пропустить новый</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>Заменить, если новее</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>Заменить, если другой размер</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>Заменить, если другое содержимое</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>Оставить оба, переименовать новый</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>Оставить оба, переименовать старый</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>Считать проблемой</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>Ждать места, об остальном сообщить</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>Перечитать с устройства</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>Обычный</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>В фоне</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry ждёт ответа</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln вопрос ждёт ответа. Всё остальное продолжается.</numerusform>
                <numerusform>%Ln вопроса ждут ответа. Всё остальное продолжается.</numerusform>
                <numerusform>%Ln вопросов ждут ответа. Всё остальное продолжается.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>Завершено %Ln задание.</numerusform>
                <numerusform>Завершено %Ln задания.</numerusform>
                <numerusform>Завершено %Ln заданий.</numerusform>
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
                <numerusform>Из них с проблемами: %Ln.</numerusform>
                <numerusform>Из них с проблемами: %Ln.</numerusform>
                <numerusform>Из них с проблемами: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Готово, есть проблемы</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Всё готово</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Показать журнал</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Извлечь</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>Со&amp;хранять заменённое, пока не принято или не возвращено</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>План: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>В скрытой папке рядом</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Все объекты</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>Мешают</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>Что мешает</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>Новые</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>Что получит свободное имя</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>Заменяют</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>Что займёт место другого</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>Одинаковые</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>Что уже есть и выглядит так же</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>Что не было бы скопировано</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Какие объекты показывать</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Все</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Поиск по именам</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>Объекты плана</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Если файл уже &amp;есть:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Если папка уже ес&amp;ть:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>Если что-то не &amp;удалось:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>новых: %Ln</numerusform>
                <numerusform>новых: %Ln</numerusform>
                <numerusform>новых: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>с заменой: %Ln</numerusform>
                <numerusform>с заменой: %Ln</numerusform>
                <numerusform>с заменой: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>одинаковых: %Ln</numerusform>
                <numerusform>одинаковых: %Ln</numerusform>
                <numerusform>одинаковых: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>рядом с имеющимися: %Ln</numerusform>
                <numerusform>рядом с имеющимися: %Ln</numerusform>
                <numerusform>рядом с имеющимися: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>пропущено: %Ln</numerusform>
                <numerusform>пропущено: %Ln</numerusform>
                <numerusform>пропущено: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>с вопросом: %Ln</numerusform>
                <numerusform>с вопросом: %Ln</numerusform>
                <numerusform>с вопросом: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>уже есть: %Ln</numerusform>
                <numerusform>уже есть: %Ln</numerusform>
                <numerusform>уже есть: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>невозможно: %Ln</numerusform>
                <numerusform>невозможно: %Ln</numerusform>
                <numerusform>невозможно: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>С той же скоростью, что и прошлое такое задание, это займёт: %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>Из них выглядят так же, как имеющиеся (размер и время): %Ln.</numerusform>
                <numerusform>Из них выглядят так же, как имеющиеся (размер и время): %Ln.</numerusform>
                <numerusform>Из них выглядят так же, как имеющиеся (размер и время): %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>О существующих папках (%Ln) будет задан вопрос; здесь они считаются объединёнными.</numerusform>
                <numerusform>О существующих папках (%Ln) будет задан вопрос; здесь они считаются объединёнными.</numerusform>
                <numerusform>О существующих папках (%Ln) будет задан вопрос; здесь они считаются объединёнными.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>Нужно до %1 из %2 свободных.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>Нужно до %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>Заменяемое по ходу освобождает %1.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>Свободным останется не меньше %1.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>Место назначения не может сохранить: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>%Ln объект плана не прочитать, он не учтён.</numerusform>
                <numerusform>%Ln объекта плана не прочитать, они не учтены.</numerusform>
                <numerusform>%Ln объектов плана не прочитать, они не учтены.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>Не хватает до %1 места.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>чтение найденного…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>просмотр…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Работы нет.</translation>
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
                <numerusform>Переместить %Ln</numerusform>
                <numerusform>Переместить %Ln</numerusform>
                <numerusform>Переместить %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Распаковать %Ln</numerusform>
                <numerusform>Распаковать %Ln</numerusform>
                <numerusform>Распаковать %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Копировать %Ln</numerusform>
                <numerusform>Копировать %Ln</numerusform>
                <numerusform>Копировать %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>заменить %Ln</numerusform>
                <numerusform>заменить %Ln</numerusform>
                <numerusform>заменить %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>спросить о %Ln</numerusform>
                <numerusform>спросить о %Ln</numerusform>
                <numerusform>спросить о %Ln</numerusform>
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
                <numerusform>папок: %Ln</numerusform>
                <numerusform>папок: %Ln</numerusform>
                <numerusform>папок: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>Перечитывать &amp;копии с устройства и сравнивать</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>Перечитывать пере&amp;мещённое перед удалением источника</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>К&amp;лавиши…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>Только между файловыми системами: в пределах одной перемещение — это переименование.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>Новые задания</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>Если &amp;файл уже есть:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>Если &amp;папка уже есть:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>П&amp;оказать план, если что-то мешает</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Рабочий стол</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>&amp;Уведомлять, когда очередь закончилась или нужен ответ</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>Продолжать в с&amp;истемном лотке, когда окно закрыто</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Язык системы</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry перейдёт на него при следующем запуске.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Язык:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>Со&amp;хранять заменённое, пока задание не принято или не возвращено</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>В скрытой папке рядом</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>Контекстные мен&amp;ю…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>Пункты Ferry в других файловых менеджерах</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>&amp;Спрашивать перед перемещением в корзину</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>Прио&amp;становить все</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>Про&amp;должить все</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>&amp;Открыть Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Окно для перетаскивания</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry продолжает работу</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>Задания продолжают выполняться в фоне. К ним ведёт значок в системном лотке.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>Компьютер остаётся включённым</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>Не всё прошло как надо; подробности в журнале.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>До этого Ferry был завершён.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>Ничего не извлечено</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>Можно извлечь: %1.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>Отключено: %1.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 остаётся</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>Что-то на нём используется.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>Компьютер перейдёт в спящий режим через %Ln секунду.</numerusform>
                <numerusform>Компьютер перейдёт в спящий режим через %Ln секунды.</numerusform>
                <numerusform>Компьютер перейдёт в спящий режим через %Ln секунд.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>Компьютер будет выключен через %Ln секунду.</numerusform>
                <numerusform>Компьютер будет выключен через %Ln секунды.</numerusform>
                <numerusform>Компьютер будет выключен через %Ln секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Спящий режим</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>Выключение</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>Усыпить сейчас</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>Выключить сейчас</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>Компьютер перейдёт в спящий режим</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>Компьютер будет выключен</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>Все задания завершены. Это произойдёт через минуту.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>Не всё записанное уже надёжно сохранено на устройстве.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>Не удалось узнать, что подключено.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>На съёмные устройства ничего не записывалось.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Извлечь</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1: извлечение через %Ln секунду.</numerusform>
                <numerusform>%1: извлечение через %Ln секунды.</numerusform>
                <numerusform>%1: извлечение через %Ln секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>Извлечь сейчас</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1: скоро извлечение</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>Извлечено не всё</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>Извлечено</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>В %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Удалить навсегда</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Удалить %Ln объект навсегда? Вернуть будет нельзя.</numerusform>
                <numerusform>Удалить %Ln объекта навсегда? Вернуть будет нельзя.</numerusform>
                <numerusform>Удалить %Ln объектов навсегда? Вернуть будет нельзя.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Переместить в корзину</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>Переместить %Ln объект в корзину?</numerusform>
                <numerusform>Переместить %Ln объекта в корзину?</numerusform>
                <numerusform>Переместить %Ln объектов в корзину?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>Переместить в корзину %Ln объект, который есть только в %1? То, что изменилось после сравнения или уже есть в источнике, останется.</numerusform>
                <numerusform>Переместить в корзину %Ln объекта, которые есть только в %1? То, что изменилось после сравнения или уже есть в источнике, останется.</numerusform>
                <numerusform>Переместить в корзину %Ln объектов, которые есть только в %1? То, что изменилось после сравнения или уже есть в источнике, останется.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Очистить корзину</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Удалить навсегда %Ln объект из корзины? Вернуть будет нельзя.</numerusform>
                <numerusform>Удалить навсегда %Ln объекта из корзины? Вернуть будет нельзя.</numerusform>
                <numerusform>Удалить навсегда %Ln объектов из корзины? Вернуть будет нельзя.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Вернуть как было</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>Вернуть всё, как было до «%1»? Изменившееся с тех пор останется как есть.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>Убрать сохранённое</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>Навсегда убрать то, что заменило и сохранило «%1»? После этого вернуть как было уже нельзя.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Куда</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>Не удалось: %Ln объект. Подробности в журнале Ferry.</numerusform>
                <numerusform>Не удалось: %Ln объекта. Подробности в журнале Ferry.</numerusform>
                <numerusform>Не удалось: %Ln объектов. Подробности в журнале Ferry.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>Идёт передача файлов</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>Когда всё заве&amp;ршится</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Ничего не делать</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>Соо&amp;бщить мне</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>&amp;Извлечь устройства, куда шла запись</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>&amp;Выйти из Ferry</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>Перевести компьютер в &amp;спящий режим</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>Вы&amp;ключить компьютер</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>Затем: сообщить</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>Затем: извлечь</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>Затем: выход</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>Затем: спящий режим</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>Затем: выключение</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>Все задания завершены.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
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
            <translation>Как работает Ferry</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>копировать</translation>
        </message>
        <message>
            <source>move</source>
            <translation>переместить</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>Всё, что делается с файлами, становится заданием в списке. Его можно в любой момент приостановить, продолжить и отменить, а задание, ожидающее ответа, никогда не задерживает остальные.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>Копирование и перемещение</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>Две панели показывают две папки. Выделите файлы клавишей Insert или мышью и отправьте их на другую панель: %1 или %2. Их можно также перетаскивать, вырезать и вставлять, в том числе из других программ и в них.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>Файл получает своё имя в месте назначения, когда он записан полностью, не раньше; до тех пор сохраняется то, что носило это имя. При перемещении между устройствами источник удаляется только после того, как копия перечитана и оказалась такой же.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>Когда что-то мешает</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>Уже существующий файл или заполненное устройство становится вопросом на вкладке «Нужен ответ»; всё остальное продолжается. Ответ даётся для одного объекта или для всех таких же. Что делается без вопросов, выбирается в начале задания и в настройках.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Когда Ferry закрыт или внезапно завершился</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>Если на рабочем столе есть системный лоток, после закрытия окна задания продолжаются там. После сбоя или отключения питания список снова на месте: продолжите задание, и оно пойдёт с того же места, даже с середины больших файлов.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>Пока выполняются задания, компьютер не засыпает. Что должно произойти, когда всё завершится, например выключение, выбирается в меню заданий, каждый раз заново.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>После завершения</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>«Можно извлекать» означает, что всё уже на самом устройстве. Журнал говорит о каждом объекте, что с ним стало, а неудавшееся можно повторить из списка.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>В других файловых менеджерах и в терминале</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>Когда спрашивается, куда, стрелка вниз предлагает папки прошлых заданий, ваши места и устройства.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>Маленькое %1 остаётся поверх других окон, кроме как в Wayland, принимает файлы из любой программы и показывает, сколько всего сделано.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>окно для перетаскивания</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>В журнале стоят все задания, какие были, сначала новые, и что стало с каждым объектом. Выберите «Все задания», чтобы искать среди объектов их всех.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar и PCManFM-Qt показывают в своих меню «Копировать через Ferry»; настройки или команда «ferry integrate» в терминале добавляют это только для вас. «man ferry» описывает все команды.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>Упаковка</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>Имя архива</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>Вид архива</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Папка назначения</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>Упаковать %Ln объект</numerusform>
                <numerusform>Упаковать %Ln объекта</numerusform>
                <numerusform>Упаковать %Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;Архив:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>В &amp;папке:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>&amp;Сжатие:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>Чем сильнее сжатие, тем меньше архив и тем дольше упаковка</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>Дайте архиву имя без /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Выберите папку назначения.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>Сначала выберите задание.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>Это задание не завершено.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>Журнал этого задания не сохранён.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>Что должно было сделать это задание, уже неизвестно.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>В этом задании всё удалось.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>Задание такого вида не повторяют по частям.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>Это задание ничего не изменило.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>Задание такого вида нельзя отменить.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>В назначении не найдено ничего отличающегося или недостающего.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>Это задание ничего не сравнивало.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>Не найдено ничего, что есть только в назначении.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>Перетащите сюда</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Нужен ответ</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>Открывает задания</translation>
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
            <translation>Окно для перетаскивания</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>Показать &amp;задания</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>Показать &amp;файлы</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Скрыть</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>&amp;Ничего</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Не принят %Ln объект: можно перетаскивать только файлы и папки с этого компьютера.</numerusform>
                <numerusform>Не принято %Ln объекта: можно перетаскивать только файлы и папки с этого компьютера.</numerusform>
                <numerusform>Не принято %Ln объектов: можно перетаскивать только файлы и папки с этого компьютера.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Копировать %Ln объект в…</numerusform>
                <numerusform>&amp;Копировать %Ln объекта в…</numerusform>
                <numerusform>&amp;Копировать %Ln объектов в…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Переместить %Ln объект в…</numerusform>
                <numerusform>&amp;Переместить %Ln объекта в…</numerusform>
                <numerusform>&amp;Переместить %Ln объектов в…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>&amp;Удалить %Ln объект…</numerusform>
                <numerusform>&amp;Удалить %Ln объекта…</numerusform>
                <numerusform>&amp;Удалить %Ln объектов…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>ваши, от другого Ferry или не все</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>ваши</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>установлены для всех</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Не удаётся записать %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Не удаётся убрать %1: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>Сначала исправьте или уберите %1: Thunar пишет его иначе, файл оставлен как есть.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Установите Ferry или переместите его: меню не могут вызвать %1, в пути есть пробелы или другие особые знаки.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>Также среди особых действий &amp;Thunar, не только в «Отправить»</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>&amp;Добавить для меня</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>&amp;Убрать мои</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>Контекстные меню</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>Файловый менеджер</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Пункты Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>Файловые менеджеры</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>Копировать, перемещать, упаковывать, распаковывать и вставлять через Ferry из меню других файловых менеджеров.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>Ваши собственные особые действия остаются как есть.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, особые действия</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Убрано.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>Добавлено. Для этого Nautilus нужен пакет python3-nautilus, а Caja — python3-caja; они и Thunar покажут это после нового запуска.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>Недавние папки, места и устройства (стрелка вниз)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>Стрелка вниз: недавние папки, места и устройства</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>свободно %1</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Устройства</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>Других папок пока нет</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>Добавить на паузе</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>Задание ждёт в очереди, пока вы его не продолжите</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>С&amp;равнить содержимое</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>Читает оба файла и сообщает, одинаковы ли они</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>Содержимое различается</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>Сравнение содержимого…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>Содержимое одинаково</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>Освободите место на %1: ещё %2</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>Освободите место на %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>Архивы здесь можно только просматривать. Их содержимое можно копировать.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>В корзину попадает только то, что удаляют.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>Папка %1 прочитана не полностью: её нельзя сравнить.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>Сравнение обеих папок…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>В обеих папках одинаковы имена, размеры и время.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>%Ln отличающийся объект здесь не показан.</numerusform>
                <numerusform>%Ln отличающихся объекта здесь не показаны.</numerusform>
                <numerusform>%Ln отличающихся объектов здесь не показаны.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>Архив не выбран.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>Восстановить можно только то, что лежит в корзине.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>Поднимитесь в саму корзину: папка восстанавливается целиком.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Корзина пуста.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Новая папка</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>Имя новой папки в %1:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>Создать папку</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>Вырезан %Ln объект</numerusform>
                <numerusform>Вырезано %Ln объекта</numerusform>
                <numerusform>Вырезано %Ln объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>Скопирован %Ln объект</numerusform>
                <numerusform>Скопировано %Ln объекта</numerusform>
                <numerusform>Скопировано %Ln объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>В буфере обмена нет файлов.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Не принят %Ln объект: можно взять только файлы и папки с этого компьютера.</numerusform>
                <numerusform>Не принято %Ln объекта: можно взять только файлы и папки с этого компьютера.</numerusform>
                <numerusform>Не принято %Ln объектов: можно взять только файлы и папки с этого компьютера.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>Вырезанное уже перемещается.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Копировать %Ln объект в %1</numerusform>
                <numerusform>&amp;Копировать %Ln объекта в %1</numerusform>
                <numerusform>&amp;Копировать %Ln объектов в %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Переместить %Ln объект в %1</numerusform>
                <numerusform>&amp;Переместить %Ln объекта в %1</numerusform>
                <numerusform>&amp;Переместить %Ln объектов в %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>Создать &amp;ссылку здесь</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>Не удалось создать %Ln ссылку. Первая: %1</numerusform>
                <numerusform>Не удалось создать %Ln ссылки. Первая: %1</numerusform>
                <numerusform>Не удалось создать %Ln ссылок. Первая: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>Из архива можно открывать только файлы.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>Не найдена программа, открывающая %1.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>Поиск программ…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>Подходящая программа неизвестна</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>Папку нельзя редактировать.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>Не найдена программа для текста.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>Не удалось запустить %1.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>За какие дни показывать задания</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>&amp;С:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;По:</translation>
        </message>
    </context>
</TS>
