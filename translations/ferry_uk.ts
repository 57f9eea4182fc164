<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>Про програму Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Кожен байт доходить до місця, або ви знаєте, який не дійшов і чому.

Вільна програма на умовах GNU General Public License версії 3 або новішої.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>Попросіть право на читання: вам не дозволено читати %1.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>Попросіть право змінювати вміст теки: вам не дозволено вилучати %1.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>Виберіть теку, яку вам можна змінювати: вам не дозволено записувати %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>Виберіть місце з іншою файловою системою: ця не може зберігати посилання %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>Виберіть місце з іншою файловою системою: ця не може зберігати спеціальний файл %1.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>Виберіть інше місце призначення: його файлова система не вміє того, чого потребує %1.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>Загляньте у список: один із рядків %1 має контрольну суму, якої Ferry не знає.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>цей елемент</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>Скасовано до завершення: %1.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>Перевірте, чи не змінилися місце або назва: %1 не знайдено.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>Перейменуйте один із двох або виберіть заміну: %1 уже існує.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>Звільніть місце там, куди йде запис: %1 уже не вміщується.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>Виберіть інше місце призначення: файлова система доступна лише для читання (%1).</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>Виберіть коротшу або простішу назву: місце призначення не приймає назви %1.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>Загляньте у список: %1 не є файлом усередині його теки.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>Виберіть місце з іншою файловою системою: для цієї %1 завеликий.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>Скопіюйте ще раз, коли зміни припиняться: %1 змінився під час читання.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>Перевірте пристрій призначення і скопіюйте ще раз: %1 прочитано не таким, яким його записано.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>Наступного разу зберігайте замінюване: %1 замінив старішу версію, якої вже немає.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>Погляньте самі: %1 відтоді змінився.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>Заберіть його зі смітника самі: не вказано, звідки взявся %1.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>Копія лишається, бо її оригінал %1 зник або змінився.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>Під’єднайте пристрій знову: він зник під час роботи (%1).</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>Закрийте програму, яка його використовує: %1 зайнято.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>Перейменуйте один із двох: під назвою %1 зустрілися файл і тека.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>Виберіть іншу теку: %1 там уже є, і це той самий файл.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>Виберіть теку ззовні: %1 не можна помістити всередину себе.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>Спочатку демонтуйте: тут змонтовано іншу файлову систему (%1).</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>Скопіюйте ще раз: %1 бракує.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>Лишається, бо %1 тепер є і в джерелі.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>Перевірте, чи це ще потрібно: %1 немає у джерелі.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>Погляньте на обидва: %1 не того типу, що джерело.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>Погляньте на обидва або скопіюйте ще раз: %1 відрізняється від джерела розміром.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>Погляньте на обидва або скопіюйте ще раз: вміст не такий, яким має бути (%1).</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>Погляньте на обидва: посилання %1 веде не туди, куди веде джерело.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>Загляньте у список: у %1 є рядок не зі списку контрольних сум.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>Перевірте пристрій і кабель: надійшло повідомлення про несправність (%1).</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>Повідомте про це, будь ласка: Ferry припустився помилки (%1).</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (помилка %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>Відкрийте відповідною програмою: %1 — не архів відомого Ferry типу.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>Отримайте його знову звідти ж: %1 пошкоджено або він неповний.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>Відкрийте програмою, у якій його створено: %1 потребує пароля.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>Не довіряйте цьому архіву: назва %1 веде за межі теки, куди йде розпакування.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>Не довіряйте цьому архіву: з %1 виходить набагато більше, ніж дав би чесний вміст.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>Копіювання</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Переміщення</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Вилучення</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>Переміщення до смітника</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Перевірка</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювання</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переміщення</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Остаточне вилучення</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Переміщення до смітника</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Перевірка списку</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Копіювання %1 до %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Переміщення %1 до %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>Остаточне вилучення %1</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>Переміщення %1 до смітника</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>Порівняння %1 з копією в %2</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>Перевірка файлів зі списку %1</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>Копіювання %Ln елемента до %1</numerusform>
                <numerusform>Копіювання %Ln елементів до %1</numerusform>
                <numerusform>Копіювання %Ln елементів до %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>Переміщення %Ln елемента до %1</numerusform>
                <numerusform>Переміщення %Ln елементів до %1</numerusform>
                <numerusform>Переміщення %Ln елементів до %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>Остаточне вилучення %Ln елемента</numerusform>
                <numerusform>Остаточне вилучення %Ln елементів</numerusform>
                <numerusform>Остаточне вилучення %Ln елементів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>Переміщення %Ln елемента до смітника</numerusform>
                <numerusform>Переміщення %Ln елементів до смітника</numerusform>
                <numerusform>Переміщення %Ln елементів до смітника</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>Порівняння %Ln елемента з копіями в %1</numerusform>
                <numerusform>Порівняння %Ln елементів з копіями в %1</numerusform>
                <numerusform>Порівняння %Ln елементів з копіями в %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>Перевірка файлів із %Ln списку</numerusform>
                <numerusform>Перевірка файлів із %Ln списків</numerusform>
                <numerusform>Перевірка файлів із %Ln списків</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Очікування</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>Завершення запису</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Призупинено</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Потрібна відповідь</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Скасування</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>Готово й перевірено</translation>
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
            <translation>%1 (можна від’єднувати)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (поки не від’єднувати)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Перегляд файлів</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Перевірка копії</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>Готово, %Ln проблема</numerusform>
                <numerusform>Готово, %Ln проблеми</numerusform>
                <numerusform>Готово, %Ln проблем</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Готово, є проблеми</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Скасовано</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>Не вдалося почати</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>Чергу веде інший Ferry: завдання цього вікна закінчаться разом із ним.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>Збережену чергу записав новіший Ferry: завдання цього вікна закінчаться разом із ним.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>Збережену чергу було пошкоджено, тепер вона у %1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>Не вдається зберегти чергу у %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 з %Ln файлу</numerusform>
                <numerusform>%1 з %Ln файлів</numerusform>
                <numerusform>%1 з %Ln файлів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файли</numerusform>
                <numerusform>%Ln файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1 з %2</translation>
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
                <numerusform>%Ln збігається</numerusform>
                <numerusform>%Ln збігаються</numerusform>
                <numerusform>%Ln збігаються</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>і ще %Ln</numerusform>
                <numerusform>і ще %Ln</numerusform>
                <numerusform>і ще %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>Куди: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>З чим: %1</translation>
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
                <numerusform>лишено обидва: %Ln</numerusform>
                <numerusform>лишено обидва: %Ln</numerusform>
                <numerusform>лишено обидва: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln з іншим часом або правами</numerusform>
                <numerusform>%Ln з іншим часом або правами</numerusform>
                <numerusform>%Ln з іншим часом або правами</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>не вдалося: %Ln</numerusform>
                <numerusform>не вдалося: %Ln</numerusform>
                <numerusform>не вдалося: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>перенесено не повністю: %Ln</numerusform>
                <numerusform>перенесено не повністю: %Ln</numerusform>
                <numerusform>перенесено не повністю: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln відрізняється або відсутній</numerusform>
                <numerusform>%Ln відрізняються або відсутні</numerusform>
                <numerusform>%Ln відрізняються або відсутні</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Не швидше за %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Зараз: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>лишилося: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln питання</numerusform>
                <numerusform>%Ln питання</numerusform>
                <numerusform>%Ln питань</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>Журнал цього завдання неповний: бракує місця (%1).</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>Журнал цього завдання неповний: вам не дозволено записувати %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>Журнал цього завдання неповний: файлова система доступна лише для читання (%1).</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>Журнал цього завдання неповний: не вдається записати %1.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>Готово, журнал неповний</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>журнал неповний</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 ще не на пристрої</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>Надійно записано на пристрій: %1 з %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>Завершення запису не дочекалися: безпечно витягніть пристрій, перш ніж від’єднувати.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>переміщено %1, на пристрої %2</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>скопійовано %1, на пристрої %2</translation>
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
                <numerusform>лишилося: %Ln</numerusform>
                <numerusform>лишилося: %Ln</numerusform>
                <numerusform>лишилося: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Нічого не виконується</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>виконується %1 з %Ln завдання · %2</numerusform>
                <numerusform>виконується %1 з %Ln завдань · %2</numerusform>
                <numerusform>виконується %1 з %Ln завдань · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>виконується %1 з %Ln завдання</numerusform>
                <numerusform>виконується %1 з %Ln завдань</numerusform>
                <numerusform>виконується %1 з %Ln завдань</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln лише у призначенні</numerusform>
                <numerusform>%Ln лише у призначенні</numerusform>
                <numerusform>%Ln лише у призначенні</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>Повернення: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>Ще раз: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>Продовження: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Перервано</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>Чекає на %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>Чекає на: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>Після збою це завдання не зможе продовжитися з того самого місця: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Розпакування</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>Пакування</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Розпакування</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Пакування</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>Відновлення %1 зі смітника</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>Відновлення %Ln елемента зі смітника</numerusform>
                <numerusform>Відновлення %Ln елементів зі смітника</numerusform>
                <numerusform>Відновлення %Ln елементів зі смітника</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>Розпакування %1 до %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>Пакування %1 до %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>Розпакування %Ln архіву до %1</numerusform>
                <numerusform>Розпакування %Ln архівів до %1</numerusform>
                <numerusform>Розпакування %Ln архівів до %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>Пакування %Ln елемента до %1</numerusform>
                <numerusform>Пакування %Ln елементів до %1</numerusform>
                <numerusform>Пакування %Ln елементів до %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>Переміщення до смітника того, що є лише в %1</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>Копіювання відмінного та відсутнього до %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>Українська</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>Смітник</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>Смітник на %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 на %2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (зі смітника)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (звідки: %2)</translation>
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
            <translation>Уже є, а наявне вирішено було лишити.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>Наявний так само новий або новіший.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>Наявний має той самий розмір.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>Наявний має той самий вміст.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>Сокет живе не довше за свою програму; скопіювати його не можна.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>Лишається, бо щось усередині лишається.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>Пропущено згідно з відповіддю.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>Уже повернуто.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>Цього більше немає.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>Лише у призначенні.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Не повністю</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не вдалося</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Заплановано</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>Копіювання файлу</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Копіювання посилання</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>Копіювання спеціального файлу</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>Жорстке посилання</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Тека</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переміщення</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Вилучення</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>До смітника</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Перевірка</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>спільні блоки</translation>
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
            <translation>паралельно частинами</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>перейменування</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>посилання</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>завершено до переривання</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>лише час і права</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>власник</translation>
        </message>
        <message>
            <source>group</source>
            <translation>група</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>права</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>біти set-user-ID</translation>
        </message>
        <message>
            <source>times</source>
            <translation>час</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>розширені атрибути</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>атрибут %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>список доступу</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>жорстке посилання</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>порожнини</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>те, що тим часом додалося до файлу</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>Відмінності: %1</translation>
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
            <translation>Отримав час і права джерела.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>Замінено наявний.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>Прочитано з пристрою, збігається</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>Прочитано, можливо, з пам’яті, збігається</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>Завершено: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln спроба</numerusform>
                <numerusform>%Ln спроби</numerusform>
                <numerusform>%Ln спроб</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>Наявний має такий самий вигляд: розмір і час.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Лишаються обидва.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>Отримає назву %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>Наявний отримає назву %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>Передає свій час і права наявному.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>Замінює наявний.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln файл уже є</numerusform>
                <numerusform>%Ln файли вже є</numerusform>
                <numerusform>%Ln файлів уже є</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln тека вже є</numerusform>
                <numerusform>%Ln теки вже є</numerusform>
                <numerusform>%Ln тек уже є</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln раз назви файлу й теки збіглися</numerusform>
                <numerusform>%Ln рази назви файлу й теки збіглися</numerusform>
                <numerusform>%Ln разів назви файлу й теки збіглися</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>Не вдалося: %Ln елемент, можна повторити</numerusform>
                <numerusform>Не вдалося: %Ln елементи, можна повторити</numerusform>
                <numerusform>Не вдалося: %Ln елементів, можна повторити</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>Пристрій заповнено; завдання продовжиться, коли з’явиться місце</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>Пр&amp;опустити</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>За&amp;мінити</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>Замінити, якщо &amp;новіший</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>Лишити о&amp;бидва</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>Об’&amp;єднати</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>Лишити наявний; новий лишиться на своєму місці</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>Поставити новий на місце наявного</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>Замінити, якщо новий змінено пізніше, інакше пропустити</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>Дати новому вільну назву</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>Зібрати вміст обох в одній теці</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>По&amp;вторити</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>Спробувати ще раз, коли перешкоду усунуто</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>потрібно %1, вільно %2</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>тека</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, новіший</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Розпакування</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Пакування</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>З %Ln архіву виходить підозріло багато даних</numerusform>
                <numerusform>З %Ln архівів виходить підозріло багато даних</numerusform>
                <numerusform>З %Ln архівів виходить підозріло багато даних</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>&amp;Розпакувати все</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>Продовжити з архівом, скільки б із нього не вийшло</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>прочитано %1, вийшло поки %2, вільно %3</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 байт</numerusform>
                <numerusform>%1 байти</numerusform>
                <numerusform>%1 байтів</numerusform>
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
            <translation>%1%</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>менше хвилини</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 хв</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 год %2 хв</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln день</numerusform>
                <numerusform>%Ln дні</numerusform>
                <numerusform>%Ln днів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>Відпустіть тут, щоб скопіювати, перемістити або вилучити</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Призупинити</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Про&amp;довжити</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Скасувати</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>По&amp;чати зараз</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>Обме&amp;жити швидкість…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>Показати ж&amp;урнал</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>&amp;Відкрити теку призначення</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>При&amp;брати зі списку</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Обмеження швидкості</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Перемістити до смітника те, що є лише у призначенні (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>Мегабайтів за секунду (0 — без обмеження):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>На почато&amp;к</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>Ви&amp;ще</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>&amp;Нижче</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>У кіне&amp;ць</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>П&amp;овторити невдале</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>Повернути &amp;як було…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>З&amp;мінити…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>Прибрати зб&amp;ережене…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>Скопіювати відмінне та відсутнє</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>Перемістити до смітника те, що є лише у призначенні…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>Прибрано %Ln замінений елемент.</numerusform>
                <numerusform>Прибрано %Ln замінені елементи.</numerusform>
                <numerusform>Прибрано %Ln замінених елементів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>Додати &amp;файли…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>Додати &amp;теку…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Приб&amp;рати</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Огляд…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>Файли й теки</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Тека призначення</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Перемістити до смітника</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Вилучити остаточно</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Без обмеження</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> МБ/с</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>У тлі воно поступається іншим програмам</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Спочатку показує, що станеться, елемент за елементом</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Вилучити</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>&amp;До теки:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Якщо файл уже &amp;є:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Якщо тек&amp;а вже є:</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>&amp;Перевіряти між пристроями:</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>&amp;Перевіряти:</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>Межа &amp;швидкості:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>&amp;Як:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>Пр&amp;іоритет:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Копіювати %Ln елемент</numerusform>
                <numerusform>Копіювати %Ln елементи</numerusform>
                <numerusform>Копіювати %Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перемістити</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Перемістити %Ln елемент</numerusform>
                <numerusform>Перемістити %Ln елементи</numerusform>
                <numerusform>Перемістити %Ln елементів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>Вилучити %Ln елемент</numerusform>
                <numerusform>Вилучити %Ln елементи</numerusform>
                <numerusform>Вилучити %Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>До смітника</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln елемент до смітника</numerusform>
                <numerusform>%Ln елементи до смітника</numerusform>
                <numerusform>%Ln елементів до смітника</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>Додайте файли або теки.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Виберіть теку призначення.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>Шлях має починатися з /.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>Для цього буде створено нову теку %1.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>Там немає теки, і створити її не можна.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Додати файли</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Додати теку</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;Зберігати замінене, поки не прийнято або не повернуто</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>П&amp;лан…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>У прихованій теці поруч</translation>
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
                <numerusform>Потрібна відповідь: %Ln питання</numerusform>
                <numerusform>Потрібна відповідь: %Ln питання</numerusform>
                <numerusform>Потрібна відповідь: %Ln питань</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Потрібна відповідь</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Показати журнал</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповісти</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ще</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Призупинити</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Прибрати зі списку</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>Скопіюва&amp;ти відмінне та відсутнє</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>Перемістити до смітника те, що є &amp;лише у призначенні…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Усі елементи</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>Проблеми</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>Не вдалося або перенесено не повністю</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Які елементи показувати</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Пошук за назвою</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>Відкрити &amp;теку</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>&amp;Копіювати шляхи як текст</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>Тут буде кожен елемент завдання, щойно якесь виконається.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln елемент</numerusform>
                <numerusform>%Ln елементи</numerusform>
                <numerusform>%Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, показано %2, триває пошук</translation>
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
            <translation>Деякі рядки журналу неможливо прочитати.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не вдалося</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>Що не вдалося зробити</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>Попередження</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>Перенесено не повністю</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>Що залишилося як було</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>Замінено</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>Замінено наявний</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>Перечитано, збігається</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>Записує показані тут елементи до файлу</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;Таблиця (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>&amp;Простий текст…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>Рядки &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>&amp;Список контрольних сум…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln елемент: записано до %1.</numerusform>
                <numerusform>%Ln елементи: записано до %1.</numerusform>
                <numerusform>%Ln елементів: записано до %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Експорт журналу</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>журнал-ferry</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>За весь час</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сьогодні</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Останні 7 днів</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Останні 30 днів</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Останні 365 днів</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>Інші…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>За який час показувати завдання</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Завдання</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>Назад до списку завдань</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Елементи</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Повторити невдале</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Повернути як було…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>Зрівняти</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>Повторює те, що не вдалося у вибраному завданні</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>Повертає те, що зробило вибране завдання</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>Копіює у призначення те, що там за підсумками порівняння відрізняється або відсутнє. Те, що відрізняється лише часом або правами, отримує тільки їх.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>Переміщує до смітника те, що за підсумками порівняння є лише у призначенні</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Перемістити до смітника те, що є &amp;лише у призначенні (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>Робить призначення вибраного порівняння таким самим, як джерело</translation>
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
            <translation>Показано лише перші %1. Уточніть пошук або виберіть коротший час.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>Куди: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>Цей рядок журналу неможливо прочитати.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Підсумок</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Що станеться</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Що сталося</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Як</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Призначення</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>Буде питання</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Уже є</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Неможливо</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читається</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Завдання</translation>
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
            <translation>Новий: %1
%2
Наявний: %3
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
            <translation>%1. Новий: %2. Наявний: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Новий</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Наявний</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>Для всіх т&amp;аких у цьому завданні</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>Показати теку нового</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>Показати теку наявного</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Питання</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>Відповідає й на наступні питання такого роду в тому самому завданні</translation>
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
                <numerusform>Пр&amp;опустити ці %Ln</numerusform>
                <numerusform>Пр&amp;опустити ці %Ln</numerusform>
                <numerusform>Пр&amp;опустити ці %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>У %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Новий</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Наявний</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Показати теку</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>Завдання</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>Завдання в черзі</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>Перетягніть сюди файли й теки.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>Перетягніть сюди файли й теки
або натисніть %1 для копіювання, %2 для переміщення, %3 для вилучення.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>не завершено</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln елемент</numerusform>
                <numerusform>%1, %Ln елементи</numerusform>
                <numerusform>%1, %Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Усі завдання</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln завдання</numerusform>
                <numerusform>%Ln завдання</numerusform>
                <numerusform>%Ln завдань</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Завдання</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Елементи</translation>
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
            <translation>&amp;Копіювати…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Перемістити…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Вилучити…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ийти</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Завдання</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Відповіді</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>П&amp;ерегляд</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>&amp;Шукати в журналі</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Про програму Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команди</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>Не знайдено програми, яка відкриває теки.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>&amp;Менеджер файлів</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Дії та їхні клавіші…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Пара&amp;метри…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Як працює Ferry</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Вікно для перетягування</translation>
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
            <translation>Тека</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Іменований канал</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Сокет</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>Файл пристрою</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Розірване посилання</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Невідомо</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>Посилання: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Вихід із Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>Завдання ще виконуються.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>Одне завдання ще не почалося.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>Готове лишиться, нічого не лишиться зробленим наполовину. Чергу не буде збережено: завдання, які чекають, забудуться.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>Готове лишиться, нічого не лишиться зробленим наполовину. Решту можна буде продовжити, коли Ferry відкриють знову.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>Завдання, план якого відкрито, забудеться.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>Вийти й перервати завдання</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>Усе одно вийти</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Не закривати вікно</translation>
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
            <translation>Ще для всіх завдань</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Не взято %Ln елемент: можна перетягувати лише файли й теки цього комп’ютера.</numerusform>
                <numerusform>Не взято %Ln елементи: можна перетягувати лише файли й теки цього комп’ютера.</numerusform>
                <numerusform>Не взято %Ln елементів: можна перетягувати лише файли й теки цього комп’ютера.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>П&amp;ереглянути</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>&amp;Копіювати…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Перемістити…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>&amp;Нова тека…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Пере&amp;йменувати</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>До с&amp;мітника</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>&amp;Вилучити остаточно…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Відновити зі смітника</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Спорожнити смітник…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>Ви&amp;різати</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>Копіювати до &amp;буфера</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>В&amp;ставити</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>По&amp;значити все</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>Позначити цей</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>Позначити й перейти вниз</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>Позначити за вз&amp;ірцем…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>Зн&amp;яти позначення за взірцем…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>&amp;Обернути позначення</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Фільтр</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Швидкий пошук</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Вперед</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>В&amp;гору</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>Вгору, зі списку файлів</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Домівка</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>Ввести &amp;шлях</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>&amp;Оновити</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>&amp;Та сама тека на іншій панелі</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>Нова вкл&amp;адка</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>&amp;Закрити вкладку</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>П&amp;риховані файли</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>&amp;Місця</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Завдання</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>&amp;Клавіші внизу</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>Вікно &amp;завдань</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ийти</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Редагування</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>Пере&amp;хід</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>П&amp;ерегляд</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>Відпов&amp;іді</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Про програму Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команди</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>Вигляд файлів</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Команди та їхні клавіші</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>Влас&amp;тивості</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>Підрахувати розміри тек</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>Те, що в архіві, підрахувати не можна.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>Тут немає тек, розмір яких можна підрахувати.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>Помін&amp;яти панелі місцями</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Дії та їхні клавіші…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Переглянути</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перемістити</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Нова тека</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Смітник</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>Сп&amp;ланувати копіювання…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>П&amp;араметри…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>Ре&amp;дагувати</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>Відкрити у про&amp;грамі</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>Порівн&amp;яти обидві теки</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>&amp;Оновити іншу теку…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>Порівняти весь вміст з іншою текою</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>Перевірити файли за списками контрольних сум</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>Додати цю теку до &amp;місць</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>Прибрати з місць</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>Вибрати місце для лівої панелі…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>Вибрати місце для правої панелі…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>До місць і назад</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>До файлів</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>Б&amp;ільші значки, із зображеннями</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>М&amp;енші значки</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>&amp;Інша панель</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редагувати</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Як працює Ferry</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>З&amp;апакувати…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>Розпакувати т&amp;ут</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>Розпакувати на іншу панель</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>Докладний список</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>Стислий список</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортувати за</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Змінено</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>Завдання під панелями</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Вікно для перетягування</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>Спочатку файли видобуваються з архіву. Esc або клацання перериває.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, позначено</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Підрахунок…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>Щонайменше %1: вдалося переглянути не все, що є в цій теці.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Змінено</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Нова назва</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>Теки на вкладках</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>І теки</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>Файли в %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>Жодна назва тут не містить «%1».</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>Тут лише приховані файли.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>Тут лише приховані файли. Їх покаже %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>позначено %1 з %Ln</numerusform>
                <numerusform>позначено %1 з %Ln</numerusform>
                <numerusform>позначено %1 з %Ln</numerusform>
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
                <numerusform>показано %1 з %Ln елемента</numerusform>
                <numerusform>показано %1 з %Ln елементів</numerusform>
                <numerusform>показано %1 з %Ln елементів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln елемент</numerusform>
                <numerusform>%Ln елементи</numerusform>
                <numerusform>%Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>вільно %1</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>Фільтр назв</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Швидкий пошук</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>Позначити за взірцем</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>Зняти позначення за взірцем</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>Частина назви або взірець, як-от *.jpg;*.png</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>Початок або частина назви; стрілки вгору й униз ведуть до інших</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, як-от *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>Читання архіву…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Читання теки…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Ця тека порожня.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>Ця тека порожня. Перетягніть сюди файли.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>Ця тека порожня. Перетягніть сюди файли або натисніть %1 на іншій панелі.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>Теки вище</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Тека</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Домівка</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>Тека %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>Цей комп’ютер</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>Місця та пристрої</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Місця</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Домівка</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Пристрої</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln елемент</numerusform>
                <numerusform>%Ln елементи</numerusform>
                <numerusform>%Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Порожньо</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>вільно %1</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>Можна від’єднати %1.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>Демонтовано: %1.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 лишається: щось на ньому використовується.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 лишається: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Відкрити</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Спорожнити смітник…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>Відкрити смітник на ньому</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>Від’&amp;єднати %1</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>&amp;Прибрати з місць</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln елемент</numerusform>
                <numerusform>%Ln елементи</numerusform>
                <numerusform>%Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переміщення</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювання</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>&amp;Перемістити %1 до:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>&amp;Копіювати %1 до:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Тека призначення</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Перемістити %Ln елемент</numerusform>
                <numerusform>Перемістити %Ln елементи</numerusform>
                <numerusform>Перемістити %Ln елементів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Копіювати %Ln елемент</numerusform>
                <numerusform>Копіювати %Ln елементи</numerusform>
                <numerusform>Копіювати %Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>&amp;Додатково…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>П&amp;лан…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Спочатку показує, що станеться, елемент за елементом</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>Завдання</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Потрібна відповідь</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Вигляди</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>При&amp;зупинити всі</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>Продовжит&amp;и всі</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>Ск&amp;асувати всі</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>Прибрати &amp;готові</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>Обмежити швидкість усіх завдань…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>Потрібна &amp;відповідь</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>&amp;Журнал</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Потрібна відповідь: %1</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>Завдання %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>Не швидше за %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>Подро&amp;биці</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>Обмеження швидкості всіх завдань</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>Список зав&amp;дань</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>&amp;Взяти цю клавішу</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>&amp;Як було</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>Ви&amp;конати</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Дії та їхні клавіші</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Що ви хочете зробити?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Пошук дій</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Дії</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Нова клавіша</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>К&amp;лавіша:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>Дій із такими словами в назві немає.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>Цю клавішу зараз зайнято (%1), вона перейде до нової дії.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>Зараз неможливо.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>Дія</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>Подробиці завдання</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> МБ/с</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без обмеження</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>Обмеження швидкості цього завдання</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>Чи перечитує це завдання те, що записує</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>Для файлів, які почнуться відтепер</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>Що робить це завдання, якщо файл уже є</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>Що робить це завдання, якщо тека вже є</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>Пріоритет цього завдання</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>У тлі воно поступається іншим програмам</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>Межа:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>Перевіряти:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>Якщо файл уже є:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>Якщо тека вже є:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>Пріоритет:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>&amp;Змінити права</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>Властивості %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>Властивості %Ln елемента</numerusform>
                <numerusform>Властивості %Ln елементів</numerusform>
                <numerusform>Властивості %Ln елементів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln елемент</numerusform>
                <numerusform>%Ln елементи</numerusform>
                <numerusform>%Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Тип:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Тека:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Підрахунок…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Розмір:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>Змінено:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>Власник:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>Веде до:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>Звідки:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>Вилучено:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Читання</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Запис</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>Запуск, вхід</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Власник</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Група</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Інші</translation>
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
            <translation>Не в усіх однаково</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, група %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, на пристрої %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 у %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файли</numerusform>
                <numerusform>%Ln файлів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln теці</numerusform>
                <numerusform>%Ln теках</numerusform>
                <numerusform>%Ln теках</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>не вдалося переглянути: %Ln</numerusform>
                <numerusform>не вдалося переглянути: %Ln</numerusform>
                <numerusform>не вдалося переглянути: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>Не вдалося змінити %Ln елемент. Перший: %1</numerusform>
                <numerusform>Не вдалося змінити %Ln елементи. Перший: %1</numerusform>
                <numerusform>Не вдалося змінити %Ln елементів. Перший: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>Швидкість у часі</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>Швидкість не записано.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>у середньому %1, зараз %2, щонайбільше %3</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>записано не весь час</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>призупинено %Ln раз</numerusform>
                <numerusform>призупинено %Ln рази</numerusform>
                <numerusform>призупинено %Ln разів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>запитано %Ln раз</numerusform>
                <numerusform>запитано %Ln рази</numerusform>
                <numerusform>запитано %Ln разів</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>Тут під час копіювання видно швидкість.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>у середньому %1</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>Запитати</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>Пропустити новий</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Замінити</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>Замінити, якщо новіший</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>Замінити, якщо інший розмір</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>Замінити, якщо інший вміст</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>Лишити обидва, перейменувати новий</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>Лишити обидва, перейменувати старий</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>Вважати проблемою</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Об’єднати</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>Чекати на місце, про решту повідомити</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ні</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>Перечитати з пристрою</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>Звичайний</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>У тлі</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry чекає на відповідь</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln питання чекає на відповідь. Усе інше триває.</numerusform>
                <numerusform>%Ln питання чекають на відповідь. Усе інше триває.</numerusform>
                <numerusform>%Ln питань чекають на відповідь. Усе інше триває.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>Завершено %Ln завдання.</numerusform>
                <numerusform>Завершено %Ln завдання.</numerusform>
                <numerusform>Завершено %Ln завдань.</numerusform>
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
                <numerusform>З них із проблемами: %Ln.</numerusform>
                <numerusform>З них із проблемами: %Ln.</numerusform>
                <numerusform>З них із проблемами: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Готово, є проблеми</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Усе готово</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Відкрити теку</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Показати журнал</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Витягнути</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;Зберігати замінене, поки не прийнято або не повернуто</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>План: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>У прихованій теці поруч</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Усі елементи</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>Заважають</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>Що заважає</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>Нові</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>Що отримає вільне ім’я</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>Замінюють</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>Що займе місце іншого</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>Однакові</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>Що вже є й виглядає так само</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>Що не було б скопійовано</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Які елементи показувати</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Пошук за назвою</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>Елементи плану</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Якщо файл уже &amp;є:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Якщо тек&amp;а вже є:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>Якщо щось не &amp;вдалося:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>нових: %Ln</numerusform>
                <numerusform>нових: %Ln</numerusform>
                <numerusform>нових: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>із заміною: %Ln</numerusform>
                <numerusform>із заміною: %Ln</numerusform>
                <numerusform>із заміною: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>однакових: %Ln</numerusform>
                <numerusform>однакових: %Ln</numerusform>
                <numerusform>однакових: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>поруч із наявними: %Ln</numerusform>
                <numerusform>поруч із наявними: %Ln</numerusform>
                <numerusform>поруч із наявними: %Ln</numerusform>
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
                <numerusform>із питанням: %Ln</numerusform>
                <numerusform>із питанням: %Ln</numerusform>
                <numerusform>із питанням: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>уже є: %Ln</numerusform>
                <numerusform>уже є: %Ln</numerusform>
                <numerusform>уже є: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>неможливо: %Ln</numerusform>
                <numerusform>неможливо: %Ln</numerusform>
                <numerusform>неможливо: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>Зі швидкістю попереднього такого завдання це триватиме: %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>З них мають такий самий вигляд, як наявні (розмір і час): %Ln.</numerusform>
                <numerusform>З них мають такий самий вигляд, як наявні (розмір і час): %Ln.</numerusform>
                <numerusform>З них мають такий самий вигляд, як наявні (розмір і час): %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>Про наявні теки (%Ln) буде запитано; тут вони враховані як об’єднані.</numerusform>
                <numerusform>Про наявні теки (%Ln) буде запитано; тут вони враховані як об’єднані.</numerusform>
                <numerusform>Про наявні теки (%Ln) буде запитано; тут вони враховані як об’єднані.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>Потрібно до %1 із %2 вільних.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>Потрібно до %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>Замінюване дорогою звільняє %1.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>Вільним залишиться щонайменше %1.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>Місце призначення не може зберегти: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>%Ln елемент плану не прочитати, його не враховано.</numerusform>
                <numerusform>%Ln елементи плану не прочитати, їх не враховано.</numerusform>
                <numerusform>%Ln елементів плану не прочитати, їх не враховано.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>Бракує до %1 місця.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>читання знайденого…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>перегляд…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Роботи немає.</translation>
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
                <numerusform>Перемістити %Ln</numerusform>
                <numerusform>Перемістити %Ln</numerusform>
                <numerusform>Перемістити %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Розпакувати %Ln</numerusform>
                <numerusform>Розпакувати %Ln</numerusform>
                <numerusform>Розпакувати %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Копіювати %Ln</numerusform>
                <numerusform>Копіювати %Ln</numerusform>
                <numerusform>Копіювати %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>замінити %Ln</numerusform>
                <numerusform>замінити %Ln</numerusform>
                <numerusform>замінити %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>запитати про %Ln</numerusform>
                <numerusform>запитати про %Ln</numerusform>
                <numerusform>запитати про %Ln</numerusform>
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
                <numerusform>тек: %Ln</numerusform>
                <numerusform>тек: %Ln</numerusform>
                <numerusform>тек: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>Перечитувати &amp;копії з пристрою й порівнювати</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>Перечитувати пере&amp;міщене перед вилученням джерела</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Параметри</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>К&amp;лавіші…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>Лише між файловими системами: у межах однієї переміщення — це перейменування.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>Нові завдання</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>Якщо &amp;файл уже є:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>Якщо &amp;тека вже є:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>П&amp;оказати план, якщо щось заважає</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Стільниця</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>Пові&amp;домляти, коли черга скінчилася або потрібна відповідь</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>Працювати в &amp;системному лотку, коли вікно закрито</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Мова системи</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry перейде на неї під час наступного запуску.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>Мо&amp;ва:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>&amp;Зберігати замінене, поки завдання не прийнято або не повернуто</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>У прихованій теці поруч</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>Контекстні мен&amp;ю…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>Пункти Ferry в інших менеджерах файлів</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>&amp;Питати перед переміщенням до смітника</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>При&amp;зупинити всі</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>Про&amp;довжити всі</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>&amp;Відкрити Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ийти</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Вікно для перетягування</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry працює далі</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>Завдання тривають у тлі. До них веде значок у системному лотку.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>Комп’ютер лишається ввімкненим</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>Не все пройшло як слід; подробиці в журналі.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>До цього роботу Ferry було завершено.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>Нічого не витягнуто</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>Можна від’єднати: %1.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>Демонтовано: %1.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 лишається</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>Щось на ньому використовується.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>Комп’ютер буде приспано за %Ln секунду.</numerusform>
                <numerusform>Комп’ютер буде приспано за %Ln секунди.</numerusform>
                <numerusform>Комп’ютер буде приспано за %Ln секунд.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>Комп’ютер буде вимкнено за %Ln секунду.</numerusform>
                <numerusform>Комп’ютер буде вимкнено за %Ln секунди.</numerusform>
                <numerusform>Комп’ютер буде вимкнено за %Ln секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Присипляння</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>Вимкнення</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>Приспати зараз</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>Вимкнути зараз</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>Комп’ютер буде приспано</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>Комп’ютер буде вимкнено</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>Усі завдання завершено. Це станеться за хвилину.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>Не все записане вже надійно збережено на пристрої.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>Не вдалося з’ясувати, що змонтовано.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>На знімні пристрої нічого не записано.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Витягнути</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1: буде витягнуто за %Ln секунду.</numerusform>
                <numerusform>%1: буде витягнуто за %Ln секунди.</numerusform>
                <numerusform>%1: буде витягнуто за %Ln секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>Витягнути зараз</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1: буде витягнуто</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>Витягнуто не все</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>Витягнуто</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>і ще %Ln</numerusform>
                <numerusform>і ще %Ln</numerusform>
                <numerusform>і ще %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>У %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Вилучити остаточно</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Вилучити %Ln елемент остаточно? Повернути буде неможливо.</numerusform>
                <numerusform>Вилучити %Ln елементи остаточно? Повернути буде неможливо.</numerusform>
                <numerusform>Вилучити %Ln елементів остаточно? Повернути буде неможливо.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Перемістити до смітника</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>Перемістити %Ln елемент до смітника?</numerusform>
                <numerusform>Перемістити %Ln елементи до смітника?</numerusform>
                <numerusform>Перемістити %Ln елементів до смітника?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>Перемістити до смітника %Ln елемент, який є лише в %1? Те, що змінилося після порівняння або вже є в джерелі, лишиться.</numerusform>
                <numerusform>Перемістити до смітника %Ln елементи, які є лише в %1? Те, що змінилося після порівняння або вже є в джерелі, лишиться.</numerusform>
                <numerusform>Перемістити до смітника %Ln елементів, які є лише в %1? Те, що змінилося після порівняння або вже є в джерелі, лишиться.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Лишити</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Спорожнити смітник</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Вилучити остаточно %Ln елемент зі смітника? Повернути буде неможливо.</numerusform>
                <numerusform>Вилучити остаточно %Ln елементи зі смітника? Повернути буде неможливо.</numerusform>
                <numerusform>Вилучити остаточно %Ln елементів зі смітника? Повернути буде неможливо.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Повернути як було</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>Повернути все, як було до «%1»? Те, що відтоді змінилося, лишиться як є.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Лишити</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>Прибрати збережене</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>Остаточно прибрати те, що замінило й зберегло «%1»? Після цього повернути як було вже неможливо.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Лишити</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>Звідки</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Куди</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>Не вдалося: %Ln елемент. Подробиці в журналі Ferry.</numerusform>
                <numerusform>Не вдалося: %Ln елементи. Подробиці в журналі Ferry.</numerusform>
                <numerusform>Не вдалося: %Ln елементів. Подробиці в журналі Ferry.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>Триває передавання файлів</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>Ко&amp;ли все завершиться</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Нічого не робити</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>&amp;Сповістити мене</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>Ви&amp;тягнути пристрої, куди йшов запис</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>&amp;Вийти з Ferry</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>&amp;Приспати комп’ютер</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>Ви&amp;мкнути комп’ютер</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>Потім: сповістити</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>Потім: витягнути</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>Потім: вийти</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>Потім: приспати</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>Потім: вимкнути</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>Усі завдання завершено.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
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
            <translation>Як працює Ferry</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>копіювати</translation>
        </message>
        <message>
            <source>move</source>
            <translation>перемістити</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>Усе, що робиться з файлами, стає завданням у списку. Його можна будь-коли призупинити, продовжити й скасувати, а завдання, що чекає на відповідь, ніколи не затримує інших.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>Копіювання й переміщення</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>Дві панелі показують дві теки. Позначте файли клавішею Insert або мишею й передайте їх на іншу панель: %1 або %2. Їх можна також перетягувати, вирізати й вставляти, зокрема з інших програм і до них.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>Файл отримує свою назву в місці призначення, коли його записано повністю, не раніше; доти лишається те, що мало цю назву. Під час переміщення між пристроями джерело вилучається лише після того, як копію перечитано і вона виявилася такою самою.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>Коли щось заважає</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>Файл, який уже є, або заповнений пристрій стає питанням на вкладці «Потрібна відповідь»; усе інше триває. Відповідь дають для одного елемента або для всіх таких самих. Що робиться без питань, вибирають на початку завдання та в параметрах.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Коли Ferry закрито або він раптово завершився</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>Якщо стільниця має системний лоток, після закриття вікна завдання тривають там. Після збою чи зникнення живлення список знову на місці: продовжте завдання, і воно піде з того самого місця, навіть із середини великих файлів.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>Поки виконуються завдання, комп’ютер не засинає. Що має статися, коли все завершиться, наприклад вимкнення, вибирають у меню завдань, щоразу заново.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Після завершення</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>«Можна від’єднувати» означає, що все вже на самому пристрої. Журнал каже про кожен елемент, що з ним сталося, а невдале можна повторити зі списку.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>В інших файлових менеджерах і в терміналі</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>Коли запитується, куди, стрілка вниз пропонує теки минулих завдань, ваші місця та пристрої.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>Маленьке %1 залишається поверх інших вікон, окрім Wayland, приймає файли з будь-якої програми й показує, скільки всього зроблено.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>вікно для перетягування</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>У журналі стоять усі завдання, які були, спочатку нові, і що сталося з кожним елементом. Виберіть «Усі завдання», щоб шукати серед елементів їх усіх.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar і PCManFM-Qt показують у своїх меню «Копіювати через Ferry»; параметри або команда «ferry integrate» у терміналі додають це лише для вас. «man ferry» описує всі команди.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>Пакування</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>Назва архіву</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>Тип архіву</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Тека призначення</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>Запакувати %Ln елемент</numerusform>
                <numerusform>Запакувати %Ln елементи</numerusform>
                <numerusform>Запакувати %Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;Архів:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>У &amp;теці:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>&amp;Стиснення:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>Що сильніше стиснення, то менший архів і довше пакування</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>Дайте архіву назву без /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Виберіть теку призначення.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>Спочатку виберіть завдання.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>Це завдання не завершено.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>Журнал цього завдання не збережено.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>Що мало зробити це завдання, вже невідомо.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>У цьому завданні все вдалося.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>Завдання такого виду не повторюють частинами.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>Це завдання нічого не змінило.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>Завдання такого виду не можна скасувати.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>У призначенні не знайдено нічого відмінного чи відсутнього.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>Це завдання нічого не порівнювало.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>Не знайдено нічого, що є лише у призначенні.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>Перетягніть сюди</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Потрібна відповідь</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Призупинено</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>Відкриває завдання</translation>
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
            <translation>Вікно для перетягування</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>Показати &amp;завдання</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>Показати &amp;файли</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>При&amp;ховати</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>&amp;Нічого</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Не взято %Ln елемент: можна перетягувати лише файли й теки цього комп’ютера.</numerusform>
                <numerusform>Не взято %Ln елементи: можна перетягувати лише файли й теки цього комп’ютера.</numerusform>
                <numerusform>Не взято %Ln елементів: можна перетягувати лише файли й теки цього комп’ютера.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Копіювати %Ln елемент до…</numerusform>
                <numerusform>&amp;Копіювати %Ln елементи до…</numerusform>
                <numerusform>&amp;Копіювати %Ln елементів до…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Перемістити %Ln елемент до…</numerusform>
                <numerusform>&amp;Перемістити %Ln елементи до…</numerusform>
                <numerusform>&amp;Перемістити %Ln елементів до…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>&amp;Вилучити %Ln елемент…</numerusform>
                <numerusform>&amp;Вилучити %Ln елементи…</numerusform>
                <numerusform>&amp;Вилучити %Ln елементів…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>ваші, від іншого Ferry або не всі</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>ваші</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>встановлено для всіх</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Не вдається записати %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Не вдається прибрати %1: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>Спершу виправте або приберіть %1: Thunar пише його інакше, файл лишено як є.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Встановіть Ferry або перемістіть його: меню не можуть викликати %1, у шляху є пробіли або інші особливі знаки.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>Також серед власних дій &amp;Thunar, не лише в «Надіслати»</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>&amp;Додати для мене</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>&amp;Прибрати мої</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>Контекстні меню</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>Менеджер файлів</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Пункти Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>Менеджери файлів</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>Копіювати, переміщувати, запаковувати, розпаковувати та вставляти через Ferry з меню інших менеджерів файлів.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>Ваші власні дії лишаються як є.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, власні дії</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Прибрано.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>Додано. Для цього Nautilus потрібен пакунок python3-nautilus, а Caja — python3-caja; вони та Thunar покажуть це після нового запуску.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>Нещодавні теки, місця та пристрої (стрілка вниз)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>Стрілка вниз: нещодавні теки, місця та пристрої</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Нещодавні</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Місця</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>вільно %1</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Пристрої</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>Інших тек поки немає</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>Додати призупиненим</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>Завдання чекає в черзі, доки ви його не продовжите</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>Порівн&amp;яти вміст</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>Читає обидва файли й повідомляє, чи вони однакові</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>Вміст відрізняється</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>Порівняння вмісту…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>Вміст однаковий</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>Звільніть місце на %1: ще %2</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>Звільніть місце на %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>Архіви тут можна лише переглядати. Їхній вміст можна копіювати.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>До смітника потрапляє лише те, що вилучають.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>Теку %1 прочитано не повністю: її не можна порівняти.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>Порівняння обох тек…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>В обох теках однакові назви, розміри та час.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>%Ln відмінний елемент тут не показано.</numerusform>
                <numerusform>%Ln відмінні елементи тут не показано.</numerusform>
                <numerusform>%Ln відмінних елементів тут не показано.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>Архів не вибрано.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>Відновити можна лише те, що лежить у смітнику.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>Підніміться до самого смітника: тека відновлюється цілою.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Смітник порожній.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Нова тека</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>Назва нової теки в %1:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>Створити теку</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>Вирізано %Ln елемент</numerusform>
                <numerusform>Вирізано %Ln елементи</numerusform>
                <numerusform>Вирізано %Ln елементів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>Скопійовано %Ln елемент</numerusform>
                <numerusform>Скопійовано %Ln елементи</numerusform>
                <numerusform>Скопійовано %Ln елементів</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>У буфері обміну немає файлів.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Не взято %Ln елемент: можна брати лише файли й теки цього комп’ютера.</numerusform>
                <numerusform>Не взято %Ln елементи: можна брати лише файли й теки цього комп’ютера.</numerusform>
                <numerusform>Не взято %Ln елементів: можна брати лише файли й теки цього комп’ютера.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>Вирізане вже переміщується.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Копіювати %Ln елемент до %1</numerusform>
                <numerusform>&amp;Копіювати %Ln елементи до %1</numerusform>
                <numerusform>&amp;Копіювати %Ln елементів до %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Перемістити %Ln елемент до %1</numerusform>
                <numerusform>&amp;Перемістити %Ln елементи до %1</numerusform>
                <numerusform>&amp;Перемістити %Ln елементів до %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>&amp;Створити посилання тут</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>Не вдалося створити %Ln посилання. Перше: %1</numerusform>
                <numerusform>Не вдалося створити %Ln посилання. Перше: %1</numerusform>
                <numerusform>Не вдалося створити %Ln посилань. Перше: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>З архіву можна відкривати лише файли.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>Не знайдено програми, яка відкриває %1.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>Пошук програм…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>Відповідна програма невідома</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>Теку не можна редагувати.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>Не знайдено програми для тексту.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>Не вдалося запустити %1.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>За які дні показувати завдання</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>&amp;З:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;По:</translation>
        </message>
    </context>
</TS>
