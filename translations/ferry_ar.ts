<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>عن Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>يصل كل بايت، وإن لم يصل شيء فستعرف ما هو ولماذا.

برنامج حر مرخّص برخصة غنو العمومية، الإصدار الثالث أو أي إصدار أحدث.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>اطلب إذن القراءة: لا يُسمح لك بقراءة %1.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>اطلب إذن تغيير المجلد: لا يُسمح لك بإزالة %1.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>اختر مجلدًا يمكنك تغييره: لا يُسمح لك بالكتابة إلى %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>اختر وجهة بنظام ملفات آخر: لا يمكن لهذا أن يحفظ الرابط %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>اختر وجهة بنظام ملفات آخر: لا يمكن لهذا أن يحفظ الملف الخاص %1.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>اختر وجهة أخرى: نظام ملفاتها لا يدعم ما يحتاجه %1.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>راجع القائمة: في أحد أسطر %1 بصمة لا يعرفها Ferry.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>هذا العنصر</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>أُلغي قبل إتمام %1.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>تحقّق هل نُقل أو أُعيدت تسميته: %1 غير موجود.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>أعد تسمية أحدهما أو اختر الاستبدال: %1 موجود مسبقًا.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>أفرغ مساحة في الوجهة: لا توجد مساحة كافية لـ %1.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>اختر وجهة أخرى: نظام ملفات %1 للقراءة فقط.</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>اختر اسمًا أقصر أو أبسط: الوجهة لا تقبل الاسم %1.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>راجع القائمة: %1 ليس ملفًا داخل مجلد القائمة.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>اختر وجهة بنظام ملفات آخر: %1 أكبر مما يقبله هذا.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>انسخه مجددًا بعد أن يستقر: تغيّر %1 أثناء قراءته.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>تحقّق من جهاز الوجهة وأعد النسخ: محتوى %1 عند إعادة قراءته يختلف عما كُتب.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>احتفظ بما يُستبدل في المرة القادمة: حلّ %1 محل عنصر أقدم لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>راجعه بنفسك: تغيّر %1 منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>أخرجه من المهملات بنفسك: لا شيء يبيّن من أين جاء %1.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>تبقى النسخة، لأن الأصل %1 لم يعد موجودًا أو تغيّر.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>صِل الجهاز مجددًا: انقطع أثناء معالجة %1.</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>أغلق البرنامج الذي يستخدمه: %1 قيد الاستخدام.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>أعد تسمية أحدهما: عند %1 ملف ومجلد بالاسم نفسه.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>اختر مجلدًا آخر: %1 موجود هناك وهو الملف نفسه.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>اختر مجلدًا خارجه: لا يمكن وضع %1 داخل نفسه.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>افصله أولًا: نظام ملفات آخر موصول عند %1.</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>انسخه مجددًا: %1 مفقود.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>يبقى، لأن %1 أصبح موجودًا في المصدر.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>تحقّق هل ما زال مطلوبًا: %1 ليس في المصدر.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>راجع الاثنين: %1 من نوع غير نوع مصدره.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>راجع الاثنين أو انسخ مجددًا: حجم %1 يختلف عن حجم مصدره.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>راجع الاثنين أو انسخ مجددًا: محتوى %1 ليس كما يجب.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>راجع الاثنين: يشير الرابط %1 إلى مكان غير الذي يشير إليه مصدره.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>راجع القائمة: أحد أسطر %1 ليس سطرًا من قائمة مجاميع تحقّق.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>تحقّق من الجهاز ومن كبله: أبلغ عن عطل عند %1.</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>يُرجى الإبلاغ عن هذا: أخطأ Ferry عند %1.</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1:‏ %2 (الخطأ %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>افتحه بالبرنامج الخاص به: %1 ليس أرشيفًا من نوع يعرفه Ferry.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>احصل عليه مجددًا من مصدره: %1 تالف أو غير مكتمل.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>استخدم البرنامج الذي أُنشئ به: %1 يحتاج إلى كلمة سر.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>لا تثق بهذا الأرشيف: يؤدي اسم %1 إلى خارج المجلد المقصود.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>لا تثق بهذا الأرشيف: يخرج من %1 أكثر بكثير مما يكون في محتوى سليم.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>جارٍ النسخ</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>جارٍ النقل</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>جارٍ الحذف</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>جارٍ النقل إلى المهملات</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>جارٍ المقارنة</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>جارٍ الفحص</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>حذف نهائي</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>نقل إلى المهملات</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>فحص قائمة</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>نسخ %1 إلى %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>نقل %1 إلى %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>حذف %1 نهائيًا</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>نقل %1 إلى المهملات</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>مقارنة %1 بنسخته في %2</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>فحص ملفات القائمة %1</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>نسخ %Ln عنصر إلى %1</numerusform>
                <numerusform>نسخ عنصر واحد إلى %1</numerusform>
                <numerusform>نسخ عنصرين إلى %1</numerusform>
                <numerusform>نسخ %Ln عناصر إلى %1</numerusform>
                <numerusform>نسخ %Ln عنصرًا إلى %1</numerusform>
                <numerusform>نسخ %Ln عنصر إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>نقل %Ln عنصر إلى %1</numerusform>
                <numerusform>نقل عنصر واحد إلى %1</numerusform>
                <numerusform>نقل عنصرين إلى %1</numerusform>
                <numerusform>نقل %Ln عناصر إلى %1</numerusform>
                <numerusform>نقل %Ln عنصرًا إلى %1</numerusform>
                <numerusform>نقل %Ln عنصر إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>حذف %Ln عنصر نهائيًا</numerusform>
                <numerusform>حذف عنصر واحد نهائيًا</numerusform>
                <numerusform>حذف عنصرين نهائيًا</numerusform>
                <numerusform>حذف %Ln عناصر نهائيًا</numerusform>
                <numerusform>حذف %Ln عنصرًا نهائيًا</numerusform>
                <numerusform>حذف %Ln عنصر نهائيًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>نقل %Ln عنصر إلى المهملات</numerusform>
                <numerusform>نقل عنصر واحد إلى المهملات</numerusform>
                <numerusform>نقل عنصرين إلى المهملات</numerusform>
                <numerusform>نقل %Ln عناصر إلى المهملات</numerusform>
                <numerusform>نقل %Ln عنصرًا إلى المهملات</numerusform>
                <numerusform>نقل %Ln عنصر إلى المهملات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>مقارنة %Ln عنصر بنسخه في %1</numerusform>
                <numerusform>مقارنة عنصر واحد بنسخته في %1</numerusform>
                <numerusform>مقارنة عنصرين بنسختيهما في %1</numerusform>
                <numerusform>مقارنة %Ln عناصر بنسخها في %1</numerusform>
                <numerusform>مقارنة %Ln عنصرًا بنسخها في %1</numerusform>
                <numerusform>مقارنة %Ln عنصر بنسخها في %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>فحص ملفات %Ln قائمة</numerusform>
                <numerusform>فحص ملفات قائمة واحدة</numerusform>
                <numerusform>فحص ملفات قائمتين</numerusform>
                <numerusform>فحص ملفات %Ln قوائم</numerusform>
                <numerusform>فحص ملفات %Ln قائمة</numerusform>
                <numerusform>فحص ملفات %Ln قائمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>جارٍ إتمام الكتابة على الجهاز</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>بانتظارك</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>جارٍ الإلغاء</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>تمّت وجرى التحقّق</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمّت</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>تم: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (يمكن إزالة الجهاز بأمان)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (إزالة الجهاز ليست آمنة بعد)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>جارٍ استعراض الملفات</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>جارٍ التحقق من النسخة</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>تمّت دون مشكلات</numerusform>
                <numerusform>تمّت مع مشكلة واحدة</numerusform>
                <numerusform>تمّت مع مشكلتين</numerusform>
                <numerusform>تمّت مع %Ln مشكلات</numerusform>
                <numerusform>تمّت مع %Ln مشكلة</numerusform>
                <numerusform>تمّت مع %Ln مشكلة</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>تمّت مع مشكلات</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>أُلغيت</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>تعذّر البدء</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>يدير Ferry آخر قائمة الانتظار: تنتهي مهام هذه النافذة بإغلاقها.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>كتب إصدار أحدث من Ferry قائمة الانتظار المحفوظة: تنتهي مهام هذه النافذة بإغلاقها.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>كانت قائمة الانتظار المحفوظة تالفة وهي الآن في %1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>لا يمكن حفظ قائمة الانتظار في %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 من %Ln ملف</numerusform>
                <numerusform>%1 من ملف واحد</numerusform>
                <numerusform>%1 من ملفين</numerusform>
                <numerusform>%1 من %Ln ملفات</numerusform>
                <numerusform>%1 من %Ln ملفًا</numerusform>
                <numerusform>%1 من %Ln ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1 من %2</translation>
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
                <numerusform>%Ln متطابق</numerusform>
                <numerusform>%Ln متطابق</numerusform>
                <numerusform>%Ln متطابقان</numerusform>
                <numerusform>%Ln متطابقة</numerusform>
                <numerusform>%Ln متطابقًا</numerusform>
                <numerusform>%Ln متطابق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>و%Ln أخرى</numerusform>
                <numerusform>وعنصر آخر</numerusform>
                <numerusform>وعنصران آخران</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>إلى: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>مع: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>تُخطّي %Ln</numerusform>
                <numerusform>تُخطّي واحد</numerusform>
                <numerusform>تُخطّي اثنان</numerusform>
                <numerusform>تُخطّي %Ln</numerusform>
                <numerusform>تُخطّي %Ln</numerusform>
                <numerusform>تُخطّي %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>أُبقي الاثنان: %Ln</numerusform>
                <numerusform>أُبقي الاثنان: واحد</numerusform>
                <numerusform>أُبقي الاثنان: اثنان</numerusform>
                <numerusform>أُبقي الاثنان: %Ln</numerusform>
                <numerusform>أُبقي الاثنان: %Ln</numerusform>
                <numerusform>أُبقي الاثنان: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln بأوقات أو أذونات أخرى</numerusform>
                <numerusform>%Ln بأوقات أو أذونات أخرى</numerusform>
                <numerusform>%Ln بأوقات أو أذونات أخرى</numerusform>
                <numerusform>%Ln بأوقات أو أذونات أخرى</numerusform>
                <numerusform>%Ln بأوقات أو أذونات أخرى</numerusform>
                <numerusform>%Ln بأوقات أو أذونات أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>فشل %Ln</numerusform>
                <numerusform>فشل واحد</numerusform>
                <numerusform>فشل اثنان</numerusform>
                <numerusform>فشل %Ln</numerusform>
                <numerusform>فشل %Ln</numerusform>
                <numerusform>فشل %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>لم يُحفظ كاملًا: %Ln</numerusform>
                <numerusform>لم يُحفظ كاملًا: واحد</numerusform>
                <numerusform>لم يُحفظ كاملًا: اثنان</numerusform>
                <numerusform>لم يُحفظ كاملًا: %Ln</numerusform>
                <numerusform>لم يُحفظ كاملًا: %Ln</numerusform>
                <numerusform>لم يُحفظ كاملًا: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln مختلف أو مفقود</numerusform>
                <numerusform>%Ln مختلف أو مفقود</numerusform>
                <numerusform>%Ln مختلفان أو مفقودان</numerusform>
                <numerusform>%Ln مختلفة أو مفقودة</numerusform>
                <numerusform>%Ln مختلفًا أو مفقودًا</numerusform>
                <numerusform>%Ln مختلف أو مفقود</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>محدود بسرعة %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>الآن: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>بقي %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>لا أسئلة</numerusform>
                <numerusform>سؤال واحد</numerusform>
                <numerusform>سؤالان</numerusform>
                <numerusform>%Ln أسئلة</numerusform>
                <numerusform>%Ln سؤالًا</numerusform>
                <numerusform>%Ln سؤال</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>سجل هذه المهمة غير مكتمل: لا توجد مساحة كافية لـ %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>سجل هذه المهمة غير مكتمل: لا يُسمح لك بالكتابة إلى %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>سجل هذه المهمة غير مكتمل: نظام ملفات %1 للقراءة فقط.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>سجل هذه المهمة غير مكتمل: تتعذّر الكتابة إلى %1.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>تمّت، والسجل غير مكتمل</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>السجل غير مكتمل</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 ليست آمنة بعد</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>آمن على الجهاز: %1 من %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>لم يُنتظر انتهاء الكتابة على الجهاز: أخرجه قبل أن تزيله.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>نُقل %1، و%2 آمن على الجهاز</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>نُسخ %1، و%2 آمن على الجهاز</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>تمّ %Ln</numerusform>
                <numerusform>تمّ واحد</numerusform>
                <numerusform>تمّ اثنان</numerusform>
                <numerusform>تمّ %Ln</numerusform>
                <numerusform>تمّ %Ln</numerusform>
                <numerusform>تمّ %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>بقي %Ln</numerusform>
                <numerusform>بقي واحد</numerusform>
                <numerusform>بقي اثنان</numerusform>
                <numerusform>بقي %Ln</numerusform>
                <numerusform>بقي %Ln</numerusform>
                <numerusform>بقي %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>لا شيء يعمل</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>تعمل %1 من %Ln مهمة · %2</numerusform>
                <numerusform>تعمل %1 من مهمة واحدة · %2</numerusform>
                <numerusform>تعمل %1 من مهمتين · %2</numerusform>
                <numerusform>تعمل %1 من %Ln مهام · %2</numerusform>
                <numerusform>تعمل %1 من %Ln مهمة · %2</numerusform>
                <numerusform>تعمل %1 من %Ln مهمة · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>تعمل %1 من %Ln مهمة</numerusform>
                <numerusform>تعمل %1 من مهمة واحدة</numerusform>
                <numerusform>تعمل %1 من مهمتين</numerusform>
                <numerusform>تعمل %1 من %Ln مهام</numerusform>
                <numerusform>تعمل %1 من %Ln مهمة</numerusform>
                <numerusform>تعمل %1 من %Ln مهمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln في الوجهة فقط</numerusform>
                <numerusform>%Ln في الوجهة فقط</numerusform>
                <numerusform>%Ln في الوجهة فقط</numerusform>
                <numerusform>%Ln في الوجهة فقط</numerusform>
                <numerusform>%Ln في الوجهة فقط</numerusform>
                <numerusform>%Ln في الوجهة فقط</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>تراجع عن: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>مجددًا: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>متابعة: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>قوطعت</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>في انتظار %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>في انتظار: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>بعد أي انهيار لن تتمكن هذه المهمة من المتابعة من حيث كانت: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>جارٍ الاستخراج</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>جارٍ الضغط</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>استخراج</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>ضغط</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>استعادة %1 من المهملات</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>استعادة %Ln عنصر من المهملات</numerusform>
                <numerusform>استعادة عنصر واحد من المهملات</numerusform>
                <numerusform>استعادة عنصرين من المهملات</numerusform>
                <numerusform>استعادة %Ln عناصر من المهملات</numerusform>
                <numerusform>استعادة %Ln عنصرًا من المهملات</numerusform>
                <numerusform>استعادة %Ln عنصر من المهملات</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>استخراج %1 إلى %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>ضغط %1 إلى %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>استخراج %Ln أرشيف إلى %1</numerusform>
                <numerusform>استخراج أرشيف واحد إلى %1</numerusform>
                <numerusform>استخراج أرشيفين إلى %1</numerusform>
                <numerusform>استخراج %Ln أرشيفات إلى %1</numerusform>
                <numerusform>استخراج %Ln أرشيفًا إلى %1</numerusform>
                <numerusform>استخراج %Ln أرشيف إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>ضغط %Ln عنصر إلى %1</numerusform>
                <numerusform>ضغط عنصر واحد إلى %1</numerusform>
                <numerusform>ضغط عنصرين إلى %1</numerusform>
                <numerusform>ضغط %Ln عناصر إلى %1</numerusform>
                <numerusform>ضغط %Ln عنصرًا إلى %1</numerusform>
                <numerusform>ضغط %Ln عنصر إلى %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>نقل ما لا يوجد إلا في %1 إلى المهملات</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>نسخ المختلف أو المفقود إلى %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>العربية</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>المهملات</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>مهملات %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 على %2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (من المهملات)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (من: %2)</translation>
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
            <translation>موجود مسبقًا، وطُلب إبقاء الملفات الموجودة.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>الموجود هناك بالحداثة نفسها أو أحدث.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>الموجود هناك بالحجم نفسه.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>الموجود هناك بالمحتوى نفسه.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>لا يبقى المقبس إلا ما دام برنامجه يعمل؛ ولا يمكن نسخه.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>يبقى، لأن شيئًا بداخله يبقى.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>تُخطّي حسب إجابتك.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>سبق التراجع عنه.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>في الوجهة فقط.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمّ</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>غير مكتمل</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>تُخطّي</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>مخطّط</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>نسخ ملف</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ رابط</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>نسخ ملف خاص</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>رابط صلب</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>المهملات</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>فحص</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>كتل مشتركة</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>ضمن دفعة</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>دفق واحد</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>أجزاء متوازية</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>أُعيدت تسميته</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>رُبط</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>اكتمل قبل المقاطعة</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>الأوقات والأذونات فقط</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>المالك</translation>
        </message>
        <message>
            <source>group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>الأذونات</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>بتات set-user-ID</translation>
        </message>
        <message>
            <source>times</source>
            <translation>الأوقات</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>السمات الممتدة</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>السمة %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>قائمة التحكم بالوصول</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>الرابط الصلب</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>الفجوات</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>ما أُضيف إلى الملف في هذه الأثناء</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>يختلف في: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>لم يُحفظ: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>أخذ أوقات المصدر وأذوناته.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>حلّ محل عنصر أقدم.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>قُرئ من الجهاز ووُجد متطابقًا</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>قُرئ، ربما من الذاكرة، ووُجد متطابقًا</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>انتهى: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln محاولة</numerusform>
                <numerusform>محاولة واحدة</numerusform>
                <numerusform>محاولتان</numerusform>
                <numerusform>%Ln محاولات</numerusform>
                <numerusform>%Ln محاولة</numerusform>
                <numerusform>%Ln محاولة</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>الموجود هناك يبدو مطابقًا: الحجم والوقت.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>يبقى الاثنان.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>يأخذ الاسم %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>يأخذ الموجود هناك الاسم %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>يعطي أوقاته وأذوناته للموجود هناك.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>يحل محل الموجود هناك.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>لا ملفات موجودة مسبقًا</numerusform>
                <numerusform>ملف واحد موجود مسبقًا</numerusform>
                <numerusform>ملفان موجودان مسبقًا</numerusform>
                <numerusform>%Ln ملفات موجودة مسبقًا</numerusform>
                <numerusform>%Ln ملفًا موجودًا مسبقًا</numerusform>
                <numerusform>%Ln ملف موجود مسبقًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>لا مجلدات موجودة مسبقًا</numerusform>
                <numerusform>مجلد واحد موجود مسبقًا</numerusform>
                <numerusform>مجلدان موجودان مسبقًا</numerusform>
                <numerusform>%Ln مجلدات موجودة مسبقًا</numerusform>
                <numerusform>%Ln مجلدًا موجودًا مسبقًا</numerusform>
                <numerusform>%Ln مجلد موجود مسبقًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>ملف ومجلد بالاسم نفسه: %Ln مرة</numerusform>
                <numerusform>ملف ومجلد بالاسم نفسه: مرة واحدة</numerusform>
                <numerusform>ملف ومجلد بالاسم نفسه: مرتان</numerusform>
                <numerusform>ملف ومجلد بالاسم نفسه: %Ln مرات</numerusform>
                <numerusform>ملف ومجلد بالاسم نفسه: %Ln مرة</numerusform>
                <numerusform>ملف ومجلد بالاسم نفسه: %Ln مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>لم يفشل أي عنصر</numerusform>
                <numerusform>فشل عنصر واحد وتمكن إعادة محاولته</numerusform>
                <numerusform>فشل عنصران وتمكن إعادة محاولتهما</numerusform>
                <numerusform>فشلت %Ln عناصر وتمكن إعادة محاولتها</numerusform>
                <numerusform>فشل %Ln عنصرًا وتمكن إعادة محاولتها</numerusform>
                <numerusform>فشل %Ln عنصر وتمكن إعادة محاولتها</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>الجهاز ممتلئ؛ تتابع المهمة متى توفرت مساحة</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>ت&amp;خطَّ</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;استبدل</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>استبد&amp;ل إن كان أحدث</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>&amp;أبقِ الاثنين</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>ا&amp;دمج</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>يبقى الموجود هناك؛ ويبقى الجديد حيث هو</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>ضع الجديد مكان الموجود هناك</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>استبدل إن كان الجديد قد عُدّل لاحقًا، وإلا فتخطَّ</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>أعطِ الجديد اسمًا غير مستخدم</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>ضع محتويات الاثنين في مجلد واحد</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>حا&amp;ول مجددًا</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>حاول مرة أخرى بعد أن تزيل العائق</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>يلزم %1، والمتاح %2</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1، %2، الأحدث</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>استخراج</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>ضغط</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>لا أرشيف يخرج منه قدر مريب من البيانات</numerusform>
                <numerusform>أرشيف واحد يخرج منه قدر مريب من البيانات</numerusform>
                <numerusform>أرشيفان يخرج منهما قدر مريب من البيانات</numerusform>
                <numerusform>%Ln أرشيفات يخرج منها قدر مريب من البيانات</numerusform>
                <numerusform>%Ln أرشيفًا يخرج منها قدر مريب من البيانات</numerusform>
                <numerusform>%Ln أرشيف يخرج منها قدر مريب من البيانات</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>استخرج ال&amp;كل</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>تابع مع الأرشيف مهما كثر ما يخرج منه</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>قُرئ منه %1، وخرج حتى الآن %2، والمتاح %3</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 بايت</numerusform>
                <numerusform>%1 بايت</numerusform>
                <numerusform>%1 بايت</numerusform>
                <numerusform>%1 بايتات</numerusform>
                <numerusform>%1 بايتًا</numerusform>
                <numerusform>%1 بايت</numerusform>
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
            <translation>%1/ث</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>61 %</comment>
            <translation>%1٪</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>أقل من دقيقة</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 د</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 س %2 د</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%Ln أيام</numerusform>
                <numerusform>%Ln يومًا</numerusform>
                <numerusform>%Ln يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>أفلت هنا للنسخ أو النقل أو الحذف</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>أ&amp;وقف مؤقتًا</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;استأنف</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;ألغِ</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>ابدأ الآ&amp;ن</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>حد الس&amp;رعة…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>أ&amp;ظهر السجل</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>افتح &amp;مجلد الوجهة</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>أ&amp;زل من القائمة</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>حد السرعة</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>انقل ما في الوجهة وحدها إلى المهملات (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>ميغابايت في الثانية (0: بلا حد):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>إلى ال&amp;بداية</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>خطو&amp;ة إلى الأعلى</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>&amp;خطوة إلى الأسفل</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>&amp;إلى النهاية</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>أعد محاولة ما &amp;فشل</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>ترا&amp;جع…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>&amp;عدّل…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>أزل ما ا&amp;حتُفظ به…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>انسخ المفقود أو ما يختلف</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>انقل ما في الوجهة وحدها إلى المهملات…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>لم يُزَل أي عنصر مستبدل.</numerusform>
                <numerusform>أُزيل عنصر مستبدل واحد.</numerusform>
                <numerusform>أُزيل عنصران مستبدلان.</numerusform>
                <numerusform>أُزيلت %Ln عناصر مستبدلة.</numerusform>
                <numerusform>أُزيل %Ln عنصرًا مستبدلًا.</numerusform>
                <numerusform>أُزيل %Ln عنصر مستبدل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تعديل</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>أضف ملفا&amp;ت…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>&amp;أضف مجلدًا…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>أ&amp;زل</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>است&amp;عرض…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>الملفات والمجلدات</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>مجلد الوجهة</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>النقل إلى المهملات</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>الحذف نهائيًا</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> م.ب/ث</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>في الخلفية تُفسح المجال للبرامج الأخرى</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>يُظهر أولًا ما سيحدث عنصرًا عنصرًا</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>احذف</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>إ&amp;لى المجلد:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>إ&amp;ن وُجد ملف:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>&amp;إن وُجد مجلد:</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>الت&amp;حقق بين الأجهزة:</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>الت&amp;حقق:</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>حد ال&amp;سرعة:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>&amp;الكيفية:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>الأ&amp;ولوية:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>انسخ %Ln عنصر</numerusform>
                <numerusform>انسخ عنصرًا واحدًا</numerusform>
                <numerusform>انسخ عنصرين</numerusform>
                <numerusform>انسخ %Ln عناصر</numerusform>
                <numerusform>انسخ %Ln عنصرًا</numerusform>
                <numerusform>انسخ %Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>انقل</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>انقل %Ln عنصر</numerusform>
                <numerusform>انقل عنصرًا واحدًا</numerusform>
                <numerusform>انقل عنصرين</numerusform>
                <numerusform>انقل %Ln عناصر</numerusform>
                <numerusform>انقل %Ln عنصرًا</numerusform>
                <numerusform>انقل %Ln عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>احذف %Ln عنصر</numerusform>
                <numerusform>احذف عنصرًا واحدًا</numerusform>
                <numerusform>احذف عنصرين</numerusform>
                <numerusform>احذف %Ln عناصر</numerusform>
                <numerusform>احذف %Ln عنصرًا</numerusform>
                <numerusform>احذف %Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>إلى المهملات</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>لا عناصر إلى المهملات</numerusform>
                <numerusform>عنصر واحد إلى المهملات</numerusform>
                <numerusform>عنصران إلى المهملات</numerusform>
                <numerusform>%Ln عناصر إلى المهملات</numerusform>
                <numerusform>%Ln عنصرًا إلى المهملات</numerusform>
                <numerusform>%Ln عنصر إلى المهملات</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>أضف ملفات أو مجلدات.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>اختر مجلد وجهة.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>يجب أن تبدأ الوجهة بـ /.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>سيُنشأ لذلك مجلد جديد %1.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>لا مجلد هناك، ولا يمكن إنشاء واحد.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>إضافة ملفات</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>إضافة مجلد</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>احتف&amp;ظ بما يُستبدل حتى يُقبل أو يُتراجع عنه</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>الخ&amp;طة…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>في مجلد مخفي بجانبه</translation>
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
                <numerusform>بانتظارك: لا أسئلة</numerusform>
                <numerusform>بانتظارك: سؤال واحد</numerusform>
                <numerusform>بانتظارك: سؤالان</numerusform>
                <numerusform>بانتظارك: %Ln أسئلة</numerusform>
                <numerusform>بانتظارك: %Ln سؤالًا</numerusform>
                <numerusform>بانتظارك: %Ln سؤال</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>بانتظارك</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>أظهر السجل</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>أجب</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استأنف</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>أوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>أزل من القائمة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ألغِ</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>انسخ المفقود أو ما &amp;يختلف</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>ان&amp;قل ما في الوجهة وحدها إلى المهملات…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>كل العناصر</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>المشكلات</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>فشل أو لم يُحفظ كاملًا</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>العناصر المعروضة</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>ابحث في الأسماء</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>&amp;افتح المجلد المحتوي</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>انسخ المسا&amp;رات كنص</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>يظهر هنا كل عنصر من عناصر المهمة بعد تشغيلها.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>لا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصران</numerusform>
                <numerusform>%Ln عناصر</numerusform>
                <numerusform>%Ln عنصرًا</numerusform>
                <numerusform>%Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1، يُعرض %2، يجري البحث</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1، يُعرض %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1:‏ %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>تتعذّر قراءة أسطر من السجل.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>ما تعذّر إجراؤه</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>التحذيرات</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>لم يُحفظ كاملًا</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>تُخطّي</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>ما تُرك على حاله</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>استُبدل</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>حلّ محل عنصر أقدم</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>تم التحقق</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>أُعيدت قراءته وهو مطابق</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>صدّر</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>يكتب العناصر المعروضة هنا في ملف</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>جد&amp;ول (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>نص عا&amp;دي…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>&amp;أسطر JSON…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>قائمة مجاميع &amp;التحقق…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>كُتب %Ln عنصر في %1.</numerusform>
                <numerusform>كُتب عنصر واحد في %1.</numerusform>
                <numerusform>كُتب عنصران في %1.</numerusform>
                <numerusform>كُتبت %Ln عناصر في %1.</numerusform>
                <numerusform>كُتب %Ln عنصرًا في %1.</numerusform>
                <numerusform>كُتب %Ln عنصر في %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>تصدير السجل</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>ferry-log</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>أي وقت</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>آخر 365 يومًا</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>أخرى…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>مهام أي فترة تُعرض</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>العودة إلى قائمة المهام</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>العناصر</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>أعد محاولة ما فشل</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>تراجع…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>مطابقة</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>يعيد محاولة ما فشل في المهمة المختارة</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>يتراجع عمّا فعلته المهمة المختارة</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>ينسخ إلى الوجهة ما وجدته المقارنة مختلفًا أو مفقودًا فيها. وما يختلف في الأوقات أو الأذونات فقط يأخذها وحدها.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>ينقل إلى المهملات ما وجدته المقارنة في الوجهة فقط</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>ان&amp;قل ما في الوجهة وحدها إلى المهملات (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>يجعل وجهة المقارنة المختارة مطابقة لمصدرها</translation>
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
            <translation>تُعرض أول %1 فقط. ضيّق البحث أو اختر فترة أقصر.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>إلى: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>تتعذّر قراءة هذا السطر من السجل.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>ما سيحدث</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الوجهة</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>سيُسأل عنه</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>موجود مسبقًا</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>غير ممكن</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>تجري القراءة</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>المهمة</translation>
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
            <translation>الجديد: %1
%2
الموجود: %3
%4</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a name, what is wrong</comment>
            <translation>%1:‏ %2</translation>
        </message>
        <message>
            <source>%1. New: %2. There already: %3</source>
            <comment>a question about a file, spoken</comment>
            <translation>%1. الجديد: %2. الموجود: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>الجديد</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>الموجود</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>طبّق على كل ما شابه في هذ&amp;ه المهمة</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>أظهر مجلد الجديد</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>أظهر مجلد الموجود</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>يجيب أيضًا عن الأسئلة اللاحقة من هذا النوع في المهمة نفسها</translation>
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
                <numerusform>ت&amp;خطَّ %Ln</numerusform>
                <numerusform>ت&amp;خطَّ هذا</numerusform>
                <numerusform>ت&amp;خطَّ هذين</numerusform>
                <numerusform>ت&amp;خطَّ هذه الـ %Ln</numerusform>
                <numerusform>ت&amp;خطَّ هذه الـ %Ln</numerusform>
                <numerusform>ت&amp;خطَّ هذه الـ %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>في %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>الجديد</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>الموجود</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>أظهر المجلد</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>عمليات النقل</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>المهام في قائمة الانتظار</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>أفلت الملفات والمجلدات هنا.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>أفلت الملفات والمجلدات هنا،
أو اضغط %1 للنسخ و%2 للنقل و%3 للحذف.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>لم تنتهِ</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1، لا عناصر</numerusform>
                <numerusform>%1، عنصر واحد</numerusform>
                <numerusform>%1، عنصران</numerusform>
                <numerusform>%1، %Ln عناصر</numerusform>
                <numerusform>%1، %Ln عنصرًا</numerusform>
                <numerusform>%1، %Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>كل المهام</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>لا مهام</numerusform>
                <numerusform>مهمة واحدة</numerusform>
                <numerusform>مهمتان</numerusform>
                <numerusform>%Ln مهام</numerusform>
                <numerusform>%Ln مهمة</numerusform>
                <numerusform>%Ln مهمة</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>العناصر</translation>
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
            <translation>&amp;انسخ…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>ا&amp;نقل…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>احذ&amp;ف…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;أنهِ</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;عمليات النقل</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>الإجابا&amp;ت</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عر&amp;ض</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>ابحث &amp;في السجل</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعد&amp;ة</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>عن &amp;Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>لم يُعثر على برنامج لفتح المجلدات.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>مدير الملفا&amp;ت</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>الإجراءات &amp;ومفاتيحها…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>الإعدا&amp;دات…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;كيف يعمل Ferry</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>نافذة الإفلات</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>أنبوب</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>مقبس</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>ملف جهاز</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>رابط مكسور</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>مجهول</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>رابط: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>إنهاء Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>ما زالت هناك مهام تعمل.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>هناك مهمة لم تبدأ بعد.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>ما انتهى يبقى، ولا يُترك شيء منقوصًا. لا تُحفظ قائمة الانتظار: تُنسى المهام المنتظرة.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>ما انتهى يبقى، ولا يُترك شيء منقوصًا. يمكن استئناف الباقي عند فتح Ferry مجددًا.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>تُنسى المهمة التي خطتها مفتوحة.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>قاطع المهام وأنهِ Ferry</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>الإنهاء على أي حال</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>أبقِ النافذة مفتوحة</translation>
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
            <translation>المزيد لكل عمليات النقل</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>تُرك %Ln عنصر مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك عنصر واحد مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك عنصران مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُركت %Ln عناصر مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك %Ln عنصرًا مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك %Ln عنصر مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>اعر&amp;ض</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>&amp;انسخ…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>انق&amp;ل…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>أن&amp;شئ مجلدًا…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>أعد التس&amp;مية</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>إلى المهملا&amp;ت</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>احذ&amp;ف نهائيًا…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>استعادة من المهملات</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>إفراغ المهملات…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>قص &amp;إلى الحافظة</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>ا&amp;نسخ إلى الحافظة</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;ألصق</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>حدّ&amp;د الكل</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>حدّد هذا</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>حدّد وانتقل إلى الأسفل</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>&amp;حدّد حسب النمط…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>أ&amp;لغِ التحديد حسب النمط…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>&amp;اعكس التحديد</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;رشّح</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>بحث سريع</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;إلى الخلف</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>إلى الأما&amp;م</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>إل&amp;ى الأعلى</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>إلى الأعلى، من قائمة ملفات</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>المنز&amp;ل</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>ا&amp;كتب مسارًا</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>&amp;أنعش</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>المجلد نفسه في اللوح &amp;الآخر</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>لسا&amp;ن جديد</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>أ&amp;غلق اللسان</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>الملفا&amp;ت المخفية</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>ا&amp;لأماكن</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;عمليات النقل</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>المفاتيح &amp;في الأسفل</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;الملف</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>نافذ&amp;ة عمليات النقل</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>أن&amp;هِ</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>ال&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>انتقا&amp;ل</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عر&amp;ض</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>الإجابا&amp;ت</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعد&amp;ة</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>عن &amp;Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>طريقة عرض الملفات</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>الأوامر ومفاتيحها</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>الخ&amp;صائص</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>احسب أحجام المجلدات</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>لا يمكن حساب ما في داخل الأرشيف.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>لا يوجد هنا مجلد لحساب حجمه.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>&amp;بدّل بين اللوحين</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>الإجراءات &amp;ومفاتيحها…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>أعد التسمية</translation>
        </message>
        <message>
            <source>View</source>
            <translation>اعرض</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>انقل</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>المهملات</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>خطّط ال&amp;نسخ…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>الإعدا&amp;دات…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>حرّ&amp;ر</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>افتح &amp;باستخدام</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>&amp;قارن بين المجلدين</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>&amp;حدّث المجلد الآخر…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>قارن كل المحتوى بالمجلد الآخر</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>تحقق من ملفات قوائم المجاميع الاختبارية</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>أضف &amp;هذا المجلد إلى الأماكن</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>أزل من الأماكن</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>اختر مكانًا للوح الأيسر…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>اختر مكانًا للوح الأيمن…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>إلى الأماكن والعودة</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>إلى الملفات</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>&amp;أيقونات أكبر، مع الصور</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>أ&amp;يقونات أصغر</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>اللو&amp;ح الآخر</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>حرّر</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;كيف يعمل Ferry</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>اضغ&amp;ط في أرشيف…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>است&amp;خرج هنا</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>استخرج إلى اللوح الآخر</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>قائمة مفصّلة</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>قائمة مضغوطة</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>الترتيب حسب</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>التعديل</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>عمليات النقل أسفل اللوحين</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>نافذة الإفلات</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>تُستخرج الملفات من الأرشيف أولًا. يُلغي Esc أو النقر ذلك.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1، %2، محدد</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>يَعُدّ…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>%1 على الأقل: تعذّر الاطلاع على بعض ما في هذا المجلد.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>التعديل</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>الاسم الجديد</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>المجلدات في الألسنة</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>المجلدات أيضًا</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>الملفات في %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>لا اسم هنا يحتوي على «%1».</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>هنا ملفات مخفية فقط.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>هنا ملفات مخفية فقط. اضغط %1 لإظهارها.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>حُدّد %1 من %Ln</numerusform>
                <numerusform>حُدّد %1 من واحد</numerusform>
                <numerusform>حُدّد %1 من اثنين</numerusform>
                <numerusform>حُدّد %1 من %Ln</numerusform>
                <numerusform>حُدّد %1 من %Ln</numerusform>
                <numerusform>حُدّد %1 من %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many selected, their size</comment>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln item(s) shown</source>
            <translation>
                <numerusform>يُعرض %1 من %Ln عنصر</numerusform>
                <numerusform>يُعرض %1 من عنصر واحد</numerusform>
                <numerusform>يُعرض %1 من عنصرين</numerusform>
                <numerusform>يُعرض %1 من %Ln عناصر</numerusform>
                <numerusform>يُعرض %1 من %Ln عنصرًا</numerusform>
                <numerusform>يُعرض %1 من %Ln عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>لا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصران</numerusform>
                <numerusform>%Ln عناصر</numerusform>
                <numerusform>%Ln عنصرًا</numerusform>
                <numerusform>%Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>المتاح %1</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>رشّح الأسماء</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>بحث سريع</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>التحديد حسب النمط</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>إلغاء التحديد حسب النمط</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>جزء من الاسم، أو نمط مثل ‎*.jpg;*.png‎</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>بداية الاسم أو جزء منه؛ ينتقل السهمان لأعلى ولأسفل إلى غيره</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1، مثل ‎*.jpg;*.png‎</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>تجري قراءة الأرشيف…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>تجري قراءة المجلد…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>هذا المجلد فارغ.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>هذا المجلد فارغ. أفلت الملفات هنا.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>هذا المجلد فارغ. أفلت الملفات هنا، أو اضغط %1 في اللوح الآخر.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>المجلدات الأعلى</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>المنزل</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>المجلد %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>الأماكن والأجهزة</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>المنزل</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>العلامات</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>لا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصران</numerusform>
                <numerusform>%Ln عناصر</numerusform>
                <numerusform>%Ln عنصرًا</numerusform>
                <numerusform>%Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغة</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>المتاح %1</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>يمكن إخراج %1.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>فُصل %1.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>يبقى %1: شيء عليه قيد الاستخدام.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>يبقى %1:‏ %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;افتح</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>إفراغ المهملات…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>افتح مهملاته</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>أخر&amp;ج %1</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>أ&amp;زل من الأماكن</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln عنصر</numerusform>
                <numerusform>عنصرًا واحدًا</numerusform>
                <numerusform>عنصرين</numerusform>
                <numerusform>%Ln عناصر</numerusform>
                <numerusform>%Ln عنصرًا</numerusform>
                <numerusform>%Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>انقل</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>&amp;انقل %1 إلى:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>انسخ %1 &amp;إلى:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>مجلد الوجهة</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>انقل %Ln عنصر</numerusform>
                <numerusform>انقل عنصرًا واحدًا</numerusform>
                <numerusform>انقل عنصرين</numerusform>
                <numerusform>انقل %Ln عناصر</numerusform>
                <numerusform>انقل %Ln عنصرًا</numerusform>
                <numerusform>انقل %Ln عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>انسخ %Ln عنصر</numerusform>
                <numerusform>انسخ عنصرًا واحدًا</numerusform>
                <numerusform>انسخ عنصرين</numerusform>
                <numerusform>انسخ %Ln عناصر</numerusform>
                <numerusform>انسخ %Ln عنصرًا</numerusform>
                <numerusform>انسخ %Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>خيا&amp;رات…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>الخ&amp;طة…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>يُظهر أولًا ما سيحدث عنصرًا عنصرًا</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>عمليات النقل</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>بانتظارك</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>طرق العرض</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>أوقف الك&amp;ل مؤقتًا</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>استأنف ال&amp;كل</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>أل&amp;غِ الكل</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>ام&amp;سح المنتهية</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>حد السرعة لكل المهام…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>بانتظا&amp;رك</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>&amp;السجل</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>بانتظارك %1</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>عمليات النقل %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>الحد %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>التفا&amp;صيل</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>حد السرعة لكل المهام</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>قائمة &amp;عمليات النقل</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>استخد&amp;م هذا المفتاح</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>الافتر&amp;اضي</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>نفّذ الآ&amp;ن</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>الإجراءات ومفاتيحها</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>ماذا تريد أن تفعل؟</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>ابحث في الإجراءات</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>مفتاح جديد</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>الم&amp;فتاح:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>لا إجراء في اسمه هذه الكلمات.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>هذا المفتاح مخصص الآن لـ %1 وسيفقده.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>غير ممكن في هذه اللحظة.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>تفاصيل المهمة</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> م.ب/ث</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>حد سرعة هذه المهمة</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>هل تعيد هذه المهمة قراءة ما تكتبه</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>للملفات التي تبدأ من الآن</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>ما تفعله هذه المهمة إن وُجد ملف</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>ما تفعله هذه المهمة إن وُجد مجلد</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>أولوية هذه المهمة</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>في الخلفية تُفسح المجال للبرامج الأخرى</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>الحد:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>التحقق:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>إن وُجد ملف:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>إن وُجد مجلد:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>الأولوية:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>غيّر &amp;الأذونات</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>خصائص %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>خصائص %Ln عنصر</numerusform>
                <numerusform>خصائص عنصر واحد</numerusform>
                <numerusform>خصائص عنصرين</numerusform>
                <numerusform>خصائص %Ln عناصر</numerusform>
                <numerusform>خصائص %Ln عنصرًا</numerusform>
                <numerusform>خصائص %Ln عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>لا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصران</numerusform>
                <numerusform>%Ln عناصر</numerusform>
                <numerusform>%Ln عنصرًا</numerusform>
                <numerusform>%Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>النوع:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>المجلد:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>يَعُدّ…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>الحجم:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>التعديل:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>المالك:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>يشير إلى:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>جاء من:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>الحذف:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>التنفيذ أو الدخول</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المالك</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>الآخرون</translation>
        </message>
        <message>
            <source>May</source>
            <translation>الإذن</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, may do what</comment>
            <translation>%1:‏ %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>letters of permissions, as octal number</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Not the same for all</source>
            <translation>ليست متساوية للجميع</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>‏%1، المجموعة %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1، وعلى الجهاز %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 في %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln مجلد</numerusform>
                <numerusform>مجلد واحد</numerusform>
                <numerusform>مجلدين</numerusform>
                <numerusform>%Ln مجلدات</numerusform>
                <numerusform>%Ln مجلدًا</numerusform>
                <numerusform>%Ln مجلد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>تعذّر الاطلاع على %Ln</numerusform>
                <numerusform>تعذّر الاطلاع على واحد</numerusform>
                <numerusform>تعذّر الاطلاع على اثنين</numerusform>
                <numerusform>تعذّر الاطلاع على %Ln</numerusform>
                <numerusform>تعذّر الاطلاع على %Ln</numerusform>
                <numerusform>تعذّر الاطلاع على %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>تعذّر تغيير %Ln عنصر. الأول: %1</numerusform>
                <numerusform>تعذّر تغيير عنصر واحد: %1</numerusform>
                <numerusform>تعذّر تغيير عنصرين. الأول: %1</numerusform>
                <numerusform>تعذّر تغيير %Ln عناصر. الأول: %1</numerusform>
                <numerusform>تعذّر تغيير %Ln عنصرًا. الأول: %1</numerusform>
                <numerusform>تعذّر تغيير %Ln عنصر. الأول: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>السرعة عبر الزمن</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>لم تُسجَّل السرعة.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>المتوسط %1، الآن %2، الأقصى %3</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>لم تُسجَّل طوال الوقت</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>لم تتوقف مؤقتًا</numerusform>
                <numerusform>توقفت مؤقتًا مرة واحدة</numerusform>
                <numerusform>توقفت مؤقتًا مرتين</numerusform>
                <numerusform>توقفت مؤقتًا %Ln مرات</numerusform>
                <numerusform>توقفت مؤقتًا %Ln مرة</numerusform>
                <numerusform>توقفت مؤقتًا %Ln مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>لم تسأل</numerusform>
                <numerusform>سألت مرة واحدة</numerusform>
                <numerusform>سألت مرتين</numerusform>
                <numerusform>سألت %Ln مرات</numerusform>
                <numerusform>سألت %Ln مرة</numerusform>
                <numerusform>سألت %Ln مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>تظهر السرعة هنا أثناء النسخ.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>المتوسط %1</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>اسألني</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>تخطَّ الجديد</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدل</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>استبدل إن كان أحدث</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>استبدل إن اختلف الحجم</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>استبدل إن اختلف المحتوى</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>أبقِ الاثنين وأعد تسمية الجديد</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>أبقِ الاثنين وأعد تسمية القديم</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>أبلغ عنه كمشكلة</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>ادمج</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>انتظر المساحة وأبلغ عن الباقي</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>إعادة القراءة من الجهاز</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>عادية</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>في الخلفية</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry بانتظارك</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>لا أسئلة تنتظر إجابة. يستمر كل شيء آخر.</numerusform>
                <numerusform>سؤال واحد ينتظر إجابة. يستمر كل شيء آخر.</numerusform>
                <numerusform>سؤالان ينتظران إجابة. يستمر كل شيء آخر.</numerusform>
                <numerusform>%Ln أسئلة تنتظر إجابة. يستمر كل شيء آخر.</numerusform>
                <numerusform>%Ln سؤالًا ينتظر إجابة. يستمر كل شيء آخر.</numerusform>
                <numerusform>%Ln سؤال ينتظر إجابة. يستمر كل شيء آخر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>لم تنتهِ أي مهمة.</numerusform>
                <numerusform>انتهت مهمة واحدة.</numerusform>
                <numerusform>انتهت مهمتان.</numerusform>
                <numerusform>انتهت %Ln مهام.</numerusform>
                <numerusform>انتهت %Ln مهمة.</numerusform>
                <numerusform>انتهت %Ln مهمة.</numerusform>
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
                <numerusform>لا مشكلات في أي منها.</numerusform>
                <numerusform>إحداها مع مشكلات.</numerusform>
                <numerusform>اثنتان منها مع مشكلات.</numerusform>
                <numerusform>%Ln منها مع مشكلات.</numerusform>
                <numerusform>%Ln منها مع مشكلات.</numerusform>
                <numerusform>%Ln منها مع مشكلات.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>تمّت مع مشكلات</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>تمّ كل شيء</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>أظهر</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>افتح المجلد</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>أظهر السجل</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>أخرج</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ألغِ</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>احتف&amp;ظ بما يُستبدل حتى يُقبل أو يُتراجع عنه</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>الخطة: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>في مجلد مخفي بجانبه</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>كل العناصر</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>عوائق</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>العوائق</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>ما يأخذ اسمًا غير مستعمل</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>مستبدِلة</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>ما يحل محل غيره</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>متطابقة</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>ما هو موجود ويبدو مطابقًا</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>تُخطّي</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>ما لن يُنسخ</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>العناصر المعروضة</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>ابحث في الأسماء</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>عناصر الخطة</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>إ&amp;ن وُجد ملف:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>&amp;إن وُجد مجلد:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>إن &amp;فشل شيء:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln جديد</numerusform>
                <numerusform>واحد جديد</numerusform>
                <numerusform>اثنان جديدان</numerusform>
                <numerusform>%Ln جديدة</numerusform>
                <numerusform>%Ln جديدًا</numerusform>
                <numerusform>%Ln جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>يحل %Ln محل غيره</numerusform>
                <numerusform>يحل واحد محل غيره</numerusform>
                <numerusform>يحل اثنان محل غيرهما</numerusform>
                <numerusform>تحل %Ln محل غيرها</numerusform>
                <numerusform>يحل %Ln محل غيرها</numerusform>
                <numerusform>يحل %Ln محل غيرها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>%Ln متطابق</numerusform>
                <numerusform>واحد متطابق</numerusform>
                <numerusform>اثنان متطابقان</numerusform>
                <numerusform>%Ln متطابقة</numerusform>
                <numerusform>%Ln متطابقًا</numerusform>
                <numerusform>%Ln متطابق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>يبقى %Ln إلى جانب غيره</numerusform>
                <numerusform>يبقى واحد إلى جانب غيره</numerusform>
                <numerusform>يبقى اثنان إلى جانب غيرهما</numerusform>
                <numerusform>تبقى %Ln إلى جانب غيرها</numerusform>
                <numerusform>يبقى %Ln إلى جانب غيرها</numerusform>
                <numerusform>يبقى %Ln إلى جانب غيرها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>يُتخطى %Ln</numerusform>
                <numerusform>يُتخطى واحد</numerusform>
                <numerusform>يُتخطى اثنان</numerusform>
                <numerusform>يُتخطى %Ln</numerusform>
                <numerusform>يُتخطى %Ln</numerusform>
                <numerusform>يُتخطى %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>يُسأل عن %Ln</numerusform>
                <numerusform>يُسأل عن واحد</numerusform>
                <numerusform>يُسأل عن اثنين</numerusform>
                <numerusform>يُسأل عن %Ln</numerusform>
                <numerusform>يُسأل عن %Ln</numerusform>
                <numerusform>يُسأل عن %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>%Ln موجود مسبقًا</numerusform>
                <numerusform>واحد موجود مسبقًا</numerusform>
                <numerusform>اثنان موجودان مسبقًا</numerusform>
                <numerusform>%Ln موجودة مسبقًا</numerusform>
                <numerusform>%Ln موجودة مسبقًا</numerusform>
                <numerusform>%Ln موجودة مسبقًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>%Ln غير ممكن</numerusform>
                <numerusform>واحد غير ممكن</numerusform>
                <numerusform>اثنان غير ممكنين</numerusform>
                <numerusform>%Ln غير ممكنة</numerusform>
                <numerusform>%Ln غير ممكنة</numerusform>
                <numerusform>%Ln غير ممكنة</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>بسرعة آخر مهمة من هذا النوع يستغرق الأمر %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>الموجود هناك يبدو مطابقًا في الحجم والوقت لعدد منها: %Ln.</numerusform>
                <numerusform>الموجود هناك يبدو مطابقًا في الحجم والوقت لعدد منها: %Ln.</numerusform>
                <numerusform>الموجود هناك يبدو مطابقًا في الحجم والوقت لعدد منها: %Ln.</numerusform>
                <numerusform>الموجود هناك يبدو مطابقًا في الحجم والوقت لعدد منها: %Ln.</numerusform>
                <numerusform>الموجود هناك يبدو مطابقًا في الحجم والوقت لعدد منها: %Ln.</numerusform>
                <numerusform>الموجود هناك يبدو مطابقًا في الحجم والوقت لعدد منها: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>ستُسأل عن %Ln مجلد موجود؛ ويُعامل هنا كأنه مدموج.</numerusform>
                <numerusform>ستُسأل عن مجلد واحد موجود؛ ويُعامل هنا كأنه مدموج.</numerusform>
                <numerusform>ستُسأل عن مجلدين موجودين؛ ويُعاملان هنا كأنهما مدموجان.</numerusform>
                <numerusform>ستُسأل عن %Ln مجلدات موجودة؛ وتُعامل هنا كأنها مدموجة.</numerusform>
                <numerusform>ستُسأل عن %Ln مجلدًا موجودًا؛ وتُعامل هنا كأنها مدموجة.</numerusform>
                <numerusform>ستُسأل عن %Ln مجلد موجود؛ وتُعامل هنا كأنها مدموجة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>يحتاج إلى ما يصل إلى %1 من %2 متاحة.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>يحتاج إلى ما يصل إلى %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>ما يُستبدل يُخلي %1 في أثناء ذلك.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>سيبقى %1 على الأقل حرًّا.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>لا يمكن للوجهة أن تحفظ: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>، </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>لا عناصر في الخطة تتعذّر قراءتها.</numerusform>
                <numerusform>تتعذّر قراءة عنصر واحد من الخطة ولم يُحسب.</numerusform>
                <numerusform>تتعذّر قراءة عنصرين من الخطة ولم يُحسبا.</numerusform>
                <numerusform>تتعذّر قراءة %Ln عناصر من الخطة ولم تُحسب.</numerusform>
                <numerusform>تتعذّر قراءة %Ln عنصرًا من الخطة ولم تُحسب.</numerusform>
                <numerusform>تتعذّر قراءة %Ln عنصر من الخطة ولم تُحسب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>ينقص ما يصل إلى %1 من المساحة.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>تجري قراءة ما عُثر عليه…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>يبحث…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>لا شيء يلزم فعله.</translation>
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
                <numerusform>انقل %Ln</numerusform>
                <numerusform>انقل واحدًا</numerusform>
                <numerusform>انقل اثنين</numerusform>
                <numerusform>انقل %Ln</numerusform>
                <numerusform>انقل %Ln</numerusform>
                <numerusform>انقل %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>استخرج %Ln</numerusform>
                <numerusform>استخرج واحدًا</numerusform>
                <numerusform>استخرج اثنين</numerusform>
                <numerusform>استخرج %Ln</numerusform>
                <numerusform>استخرج %Ln</numerusform>
                <numerusform>استخرج %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>انسخ %Ln</numerusform>
                <numerusform>انسخ واحدًا</numerusform>
                <numerusform>انسخ اثنين</numerusform>
                <numerusform>انسخ %Ln</numerusform>
                <numerusform>انسخ %Ln</numerusform>
                <numerusform>انسخ %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>استبدل %Ln</numerusform>
                <numerusform>استبدل واحدًا</numerusform>
                <numerusform>استبدل اثنين</numerusform>
                <numerusform>استبدل %Ln</numerusform>
                <numerusform>استبدل %Ln</numerusform>
                <numerusform>استبدل %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>اسأل عن %Ln</numerusform>
                <numerusform>اسأل عن واحد</numerusform>
                <numerusform>اسأل عن اثنين</numerusform>
                <numerusform>اسأل عن %Ln</numerusform>
                <numerusform>اسأل عن %Ln</numerusform>
                <numerusform>اسأل عن %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what a button will do</comment>
            <translation>، </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>لا مجلدات</numerusform>
                <numerusform>مجلد واحد</numerusform>
                <numerusform>مجلدان</numerusform>
                <numerusform>%Ln مجلدات</numerusform>
                <numerusform>%Ln مجلدًا</numerusform>
                <numerusform>%Ln مجلد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>أعد قراءة النسخ من الجهاز &amp;وقارنها</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>أعد قراء&amp;ة الملفات المنقولة قبل إزالة المصدر</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>&amp;المفاتيح…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>بين أنظمة الملفات فقط: النقل داخل نظام واحد مجرد تغيير للاسم.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>المهام الجديدة</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>إ&amp;ن وُجد ملف:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>&amp;إن وُجد مجلد:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>أظهر ال&amp;خطة إن وُجد عائق</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>سطح المكتب</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>أخبرني حين تنتهي قائمة الانتظا&amp;ر أو تحتاج إليّ</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>تابع في صينية النظا&amp;م عند إغلاق النافذة</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>لغة النظام</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>يستخدمها Ferry ابتداءً من تشغيله القادم.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>الل&amp;غة:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>احتفظ بما يُستبدل حتى تُقبل المهمة &amp;أو يُتراجع عنها</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>في مجلد مخفي بجانبه</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>قوائم النقر الأ&amp;يمن…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>مدخلات Ferry في مديري الملفات الآخرين</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>اسأ&amp;ل قبل نقل الملفات إلى المهملات</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>أ&amp;وقف الكل مؤقتًا</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>&amp;استأنف الكل</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>افتح &amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;أنهِ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1:‏ %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>نافذة الإفلات</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>يواصل Ferry العمل</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>تستمر المهام في الخلفية. تعيدك الأيقونة في صينية النظام إليها.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>يبقى الحاسوب قيد التشغيل</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>لم يجرِ كل شيء كما ينبغي؛ التفاصيل في السجل.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>أُنهي Ferry قبل ذلك.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>لم يُخرَج شيء</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>يمكن إخراج %1.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>فُصل %1.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>يبقى %1</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>شيء عليه قيد الاستخدام.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>سيُعلَّق الحاسوب الآن (%Ln ثانية).</numerusform>
                <numerusform>سيُعلَّق الحاسوب خلال ثانية واحدة.</numerusform>
                <numerusform>سيُعلَّق الحاسوب خلال ثانيتين.</numerusform>
                <numerusform>سيُعلَّق الحاسوب خلال %Ln ثوانٍ.</numerusform>
                <numerusform>سيُعلَّق الحاسوب خلال %Ln ثانية.</numerusform>
                <numerusform>سيُعلَّق الحاسوب خلال %Ln ثانية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>سيُطفأ الحاسوب الآن (%Ln ثانية).</numerusform>
                <numerusform>سيُطفأ الحاسوب خلال ثانية واحدة.</numerusform>
                <numerusform>سيُطفأ الحاسوب خلال ثانيتين.</numerusform>
                <numerusform>سيُطفأ الحاسوب خلال %Ln ثوانٍ.</numerusform>
                <numerusform>سيُطفأ الحاسوب خلال %Ln ثانية.</numerusform>
                <numerusform>سيُطفأ الحاسوب خلال %Ln ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>تعليق الحاسوب</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>إطفاء الحاسوب</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>علّق الآن</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>أطفئ الآن</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>سيُعلَّق الحاسوب</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>سيُطفأ الحاسوب</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>اكتملت كل المهام. سيحدث ذلك خلال دقيقة.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>ليس كل ما كُتب آمنًا على جهازه بعد.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>تعذّر معرفة الأجهزة الموصولة.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>لم يُكتب شيء على جهاز يمكن إخراجه.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>أخرج</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>سيُخرَج %1 الآن (%Ln ثانية).</numerusform>
                <numerusform>سيُخرَج %1 خلال ثانية واحدة.</numerusform>
                <numerusform>سيُخرَج %1 خلال ثانيتين.</numerusform>
                <numerusform>سيُخرَج %1 خلال %Ln ثوانٍ.</numerusform>
                <numerusform>سيُخرَج %1 خلال %Ln ثانية.</numerusform>
                <numerusform>سيُخرَج %1 خلال %Ln ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>أخرج الآن</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>سيُخرَج %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>لم يُخرَج كل شيء</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>أُخرجت</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>و%Ln أخرى</numerusform>
                <numerusform>وعنصر آخر</numerusform>
                <numerusform>وعنصران آخران</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>في %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>حذف نهائي</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>أتريد حذف %Ln عنصر نهائيًا؟ لا يمكن استرجاعه.</numerusform>
                <numerusform>أتريد حذف عنصر واحد نهائيًا؟ لا يمكن استرجاعه.</numerusform>
                <numerusform>أتريد حذف عنصرين نهائيًا؟ لا يمكن استرجاعهما.</numerusform>
                <numerusform>أتريد حذف %Ln عناصر نهائيًا؟ لا يمكن استرجاعها.</numerusform>
                <numerusform>أتريد حذف %Ln عنصرًا نهائيًا؟ لا يمكن استرجاعها.</numerusform>
                <numerusform>أتريد حذف %Ln عنصر نهائيًا؟ لا يمكن استرجاعها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>انقل إلى المهملات</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>أتريد نقل %Ln عنصر إلى المهملات؟</numerusform>
                <numerusform>أتريد نقل عنصر واحد إلى المهملات؟</numerusform>
                <numerusform>أتريد نقل عنصرين إلى المهملات؟</numerusform>
                <numerusform>أتريد نقل %Ln عناصر إلى المهملات؟</numerusform>
                <numerusform>أتريد نقل %Ln عنصرًا إلى المهملات؟</numerusform>
                <numerusform>أتريد نقل %Ln عنصر إلى المهملات؟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>أتريد نقل %Ln عنصر لا يوجد إلا في %1 إلى المهملات؟ ما تغيّر بعد المقارنة أو أصبح موجودًا في المصدر يبقى.</numerusform>
                <numerusform>أتريد نقل عنصر واحد لا يوجد إلا في %1 إلى المهملات؟ ما تغيّر بعد المقارنة أو أصبح موجودًا في المصدر يبقى.</numerusform>
                <numerusform>أتريد نقل عنصرين لا يوجدان إلا في %1 إلى المهملات؟ ما تغيّر بعد المقارنة أو أصبح موجودًا في المصدر يبقى.</numerusform>
                <numerusform>أتريد نقل %Ln عناصر لا توجد إلا في %1 إلى المهملات؟ ما تغيّر بعد المقارنة أو أصبح موجودًا في المصدر يبقى.</numerusform>
                <numerusform>أتريد نقل %Ln عنصرًا لا توجد إلا في %1 إلى المهملات؟ ما تغيّر بعد المقارنة أو أصبح موجودًا في المصدر يبقى.</numerusform>
                <numerusform>أتريد نقل %Ln عنصر لا توجد إلا في %1 إلى المهملات؟ ما تغيّر بعد المقارنة أو أصبح موجودًا في المصدر يبقى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>أبقِها</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>إفراغ المهملات</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>أتريد حذف %Ln عنصر من المهملات نهائيًا؟ لا يمكن استرجاعه.</numerusform>
                <numerusform>أتريد حذف عنصر واحد من المهملات نهائيًا؟ لا يمكن استرجاعه.</numerusform>
                <numerusform>أتريد حذف عنصرين من المهملات نهائيًا؟ لا يمكن استرجاعهما.</numerusform>
                <numerusform>أتريد حذف %Ln عناصر من المهملات نهائيًا؟ لا يمكن استرجاعها.</numerusform>
                <numerusform>أتريد حذف %Ln عنصرًا من المهملات نهائيًا؟ لا يمكن استرجاعها.</numerusform>
                <numerusform>أتريد حذف %Ln عنصر من المهملات نهائيًا؟ لا يمكن استرجاعها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>أتريد التراجع عن «%1»؟ ما تغيّر منذ ذلك الحين يبقى كما هو.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركه</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>إزالة ما احتُفظ به</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>أتريد إزالة ما استبدلته «%1» واحتفظت به نهائيًا؟ لا يمكن التراجع عنها بعد ذلك.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>أزِلها</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>احتفظ بها</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>لم يفشل أي عنصر. تجد الأسماء في سجل Ferry.</numerusform>
                <numerusform>فشل عنصر واحد. تجد اسمه في سجل Ferry.</numerusform>
                <numerusform>فشل عنصران. تجد اسميهما في سجل Ferry.</numerusform>
                <numerusform>فشلت %Ln عناصر. تجد أسماءها في سجل Ferry.</numerusform>
                <numerusform>فشل %Ln عنصرًا. تجد أسماءها في سجل Ferry.</numerusform>
                <numerusform>فشل %Ln عنصر. تجد أسماءها في سجل Ferry.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>تُنقل الملفات الآن</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>عند انت&amp;هاء كل شيء</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;لا تفعل شيئًا</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>أخ&amp;برني</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>أ&amp;خرج الأجهزة التي كُتب عليها</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>أ&amp;نهِ Ferry</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>&amp;علّق الحاسوب</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>أ&amp;طفئ الحاسوب</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>ثم: إخبار</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>ثم: إخراج</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>ثم: إنهاء</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>ثم: تعليق</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>ثم: إطفاء</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>اكتملت كل المهام.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ألغِ</translation>
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
            <translation>كيف يعمل Ferry</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>ما يُفعل بالملفات يصبح مهمة في قائمة عمليات النقل. يمكن إيقافها مؤقتًا واستئنافها وإلغاؤها في أي وقت، والمهمة التي تنتظر إجابة لا توقف غيرها أبدًا.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>النسخ والنقل</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>يعرض لوحان مجلدين. حدّد الملفات بمفتاح Insert أو بالفأرة ثم أرسلها إلى اللوح الآخر: %1 أو %2. أو اسحبها وقصّها وألصقها، من البرامج الأخرى وإليها أيضًا.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>يأخذ الملف اسمه في الوجهة عند اكتماله لا قبل ذلك؛ وحتى ذلك الحين يبقى ما كان يحمل هذا الاسم. والنقل بين الأجهزة لا يزيل المصدر إلا بعد أن تُعاد قراءة النسخة ويتبيّن تطابقها.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>عندما يعترض شيء الطريق</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>الملف الموجود من قبل أو الجهاز الممتلئ يصبح سؤالًا تحت «بانتظارك»؛ ويتابع كل ما سواه. تُجيب عنه لعنصر واحد أو لكل ما شابهه. أما ما يُفعل دون سؤال فيُختار عند بدء المهمة وفي الإعدادات.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>عند إغلاق Ferry أو انتهائه فجأة</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>على سطح مكتب به صينية نظام تستمر المهام هناك عند إغلاق النافذة. وبعد انهيار أو انقطاع للتيار تعود القائمة: استأنف مهمة فتتابع من حيث كانت، حتى في منتصف الملفات الكبيرة.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>ما دامت المهام جارية لا ينام الحاسوب. وما ينبغي أن يحدث عند انتهاء كل شيء، مثل إطفاء الحاسوب، يُختار من قائمة عمليات النقل، في كل مرة من جديد.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>بعد ذلك</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>«يمكن إزالة الجهاز بأمان» تعني أن كل شيء قد وصل إلى الجهاز نفسه. يذكر السجل ما آل إليه كل عنصر، وما فشل يمكن إعادة محاولته من القائمة.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>في مديري الملفات الآخرين وفي الطرفية</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>حين تُسأل عن الوجهة، يعرض السهم لأسفل مجلدات المهام السابقة وأماكنك والأجهزة.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>%1 صغيرة وتبقى فوق النوافذ الأخرى، إلا في Wayland، وتقبل الملفات من أي برنامج وتُظهر مدى تقدّم كل شيء.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>نافذة الإفلات</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>يسرد السجل كل المهام التي جرت، الأحدث أولًا، وما آل إليه كل عنصر. اختر «كل المهام» للبحث في عناصرها جميعًا.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>تعرض Dolphin وNautilus وNemo وCaja وThunar وPCManFM-Qt «انسخ باستخدام Ferry» في قوائمها؛ والإعدادات أو الأمر «ferry integrate» في الطرفية تضيفه إليها لك وحدك. أما «man ferry» فيشرح كل الأوامر.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>ضغط</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>اسم الأرشيف</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>نوع الأرشيف</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>مجلد الوجهة</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>اضغط %Ln عنصر</numerusform>
                <numerusform>اضغط عنصرًا واحدًا</numerusform>
                <numerusform>اضغط عنصرين</numerusform>
                <numerusform>اضغط %Ln عناصر</numerusform>
                <numerusform>اضغط %Ln عنصرًا</numerusform>
                <numerusform>اضغط %Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>ال&amp;أرشيف:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>في ال&amp;مجلد:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>ال&amp;ضغط:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>كلما زاد الضغط صغر الحجم وطال الوقت</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>أعطِ الأرشيف اسمًا دون /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>اختر مجلد وجهة.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>اختر مهمة أولًا.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>لم تنتهِ هذه المهمة.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>لم يُحفظ سجل لهذه المهمة.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>لم يعد معروفًا ما كان على هذه المهمة فعله.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>لم يفشل شيء في هذه المهمة.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>لا تُعاد محاولة مهمة من هذا النوع جزئيًا.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>لم تغيّر هذه المهمة شيئًا.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>لا يمكن التراجع عن مهمة من هذا النوع.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>لم يُعثر على شيء مختلف أو مفقود في الوجهة.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>لم تقارن هذه المهمة شيئًا.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>لم يُعثر على شيء لا يوجد إلا في الوجهة.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>أفلت الملفات هنا</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>بانتظارك</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>يفتح عمليات النقل</translation>
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
            <translation>نافذة الإفلات</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>أظهر &amp;عمليات النقل</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>أظهر ال&amp;ملفات</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>أ&amp;خفِ</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>لا شي&amp;ء</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>تُرك %Ln عنصر مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك عنصر واحد مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك عنصران مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُركت %Ln عناصر مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك %Ln عنصرًا مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك %Ln عنصر مما أُفلت: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;انسخ %Ln عنصر إلى…</numerusform>
                <numerusform>&amp;انسخ عنصرًا واحدًا إلى…</numerusform>
                <numerusform>&amp;انسخ عنصرين إلى…</numerusform>
                <numerusform>&amp;انسخ %Ln عناصر إلى…</numerusform>
                <numerusform>&amp;انسخ %Ln عنصرًا إلى…</numerusform>
                <numerusform>&amp;انسخ %Ln عنصر إلى…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>انقل %Ln عنصر &amp;إلى…</numerusform>
                <numerusform>انقل عنصرًا واحدًا &amp;إلى…</numerusform>
                <numerusform>انقل عنصرين &amp;إلى…</numerusform>
                <numerusform>انقل %Ln عناصر &amp;إلى…</numerusform>
                <numerusform>انقل %Ln عنصرًا &amp;إلى…</numerusform>
                <numerusform>انقل %Ln عنصر &amp;إلى…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>احذ&amp;ف %Ln عنصر…</numerusform>
                <numerusform>احذ&amp;ف عنصرًا واحدًا…</numerusform>
                <numerusform>احذ&amp;ف عنصرين…</numerusform>
                <numerusform>احذ&amp;ف %Ln عناصر…</numerusform>
                <numerusform>احذ&amp;ف %Ln عنصرًا…</numerusform>
                <numerusform>احذ&amp;ف %Ln عنصر…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>لك، من نسخة أخرى من Ferry أو غير كاملة</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>لك</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>مثبتة للجميع</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>تتعذر كتابة %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>تتعذر إزالة %1: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>أصلح %1 أو أزله أولًا: ليس كما يكتبه Thunar، وقد تُرك كما هو.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>ثبّت Ferry أو انقله: لا يمكن للقوائم استدعاء %1 لأن في مساره مسافات أو محارف خاصة أخرى.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>أيضًا ضمن إجراءات &amp;Thunar المخصصة، لا في «أرسل إلى» فقط</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>أ&amp;ضف لي</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>أ&amp;زل ما لي</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>قوائم النقر الأيمن</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>مدير الملفات</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>مدخلات Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>مديرو الملفات</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>النسخ والنقل والضغط والاستخراج واللصق باستخدام Ferry، من قوائم مديري الملفات الآخرين.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>تبقى إجراءاتك المخصصة كما هي.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar، الإجراءات المخصصة</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>أُزيلت.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>أُضيفت. يحتاج Nautilus لذلك إلى الحزمة python3-nautilus وCaja إلى python3-caja؛ ويعرضها هذان وThunar عند تشغيلها من جديد.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>المجلدات الأخيرة والأماكن والأجهزة (السهم لأسفل)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>السهم لأسفل: المجلدات الأخيرة والأماكن والأجهزة</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>الأخيرة</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>المتاح %1</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>لا مجلدات أخرى بعد</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>أضف متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>تنتظر المهمة في الطابور حتى تستأنفها</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>&amp;قارن المحتوى</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>يقرأ الملفين ويخبر هل هما متطابقان</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>المحتوى مختلف</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>تجري مقارنة المحتوى…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>المحتوى متطابق</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>أفرغ مساحة في %1: %2 إضافية</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>أفرغ مساحة في %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>لا يمكن هنا إلا قراءة الأرشيفات. يمكن نسخ محتوياتها.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>لا يدخل المهملات إلا ما يُحذف.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>لم يُقرأ المجلد %1 كله: لا يمكن مقارنته.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>تجري مقارنة المجلدين…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>في المجلدين الأسماء والأحجام والأوقات نفسها.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>لا عناصر مختلفة غير ظاهرة هنا.</numerusform>
                <numerusform>عنصر مختلف واحد غير ظاهر هنا.</numerusform>
                <numerusform>عنصران مختلفان غير ظاهرين هنا.</numerusform>
                <numerusform>%Ln عناصر مختلفة غير ظاهرة هنا.</numerusform>
                <numerusform>%Ln عنصرًا مختلفًا غير ظاهر هنا.</numerusform>
                <numerusform>%Ln عنصر مختلف غير ظاهر هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>لم يُختر أي أرشيف.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>لا يمكن استعادة إلا ما في المهملات.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>اصعد إلى المهملات نفسها: يُستعاد المجلد كاملًا.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>المهملات فارغة.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>اسم المجلد الجديد في %1:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>أنشئ المجلد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>قُصّ %Ln عنصر</numerusform>
                <numerusform>قُصّ عنصر واحد</numerusform>
                <numerusform>قُصّ عنصران</numerusform>
                <numerusform>قُصّت %Ln عناصر</numerusform>
                <numerusform>قُصّ %Ln عنصرًا</numerusform>
                <numerusform>قُصّ %Ln عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>نُسخ %Ln عنصر</numerusform>
                <numerusform>نُسخ عنصر واحد</numerusform>
                <numerusform>نُسخ عنصران</numerusform>
                <numerusform>نُسخت %Ln عناصر</numerusform>
                <numerusform>نُسخ %Ln عنصرًا</numerusform>
                <numerusform>نُسخ %Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>لا ملفات في الحافظة.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>تُرك %Ln عنصر: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك عنصر واحد: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك عنصران: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُركت %Ln عناصر: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك %Ln عنصرًا: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
                <numerusform>تُرك %Ln عنصر: لا تُقبل إلا ملفات هذا الحاسوب ومجلداته.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>ما قُصّ يُنقل بالفعل.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;انسخ %Ln عنصر إلى %1</numerusform>
                <numerusform>&amp;انسخ عنصرًا واحدًا إلى %1</numerusform>
                <numerusform>&amp;انسخ عنصرين إلى %1</numerusform>
                <numerusform>&amp;انسخ %Ln عناصر إلى %1</numerusform>
                <numerusform>&amp;انسخ %Ln عنصرًا إلى %1</numerusform>
                <numerusform>&amp;انسخ %Ln عنصر إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>انقل %Ln عنصر &amp;إلى %1</numerusform>
                <numerusform>انقل عنصرًا واحدًا &amp;إلى %1</numerusform>
                <numerusform>انقل عنصرين &amp;إلى %1</numerusform>
                <numerusform>انقل %Ln عناصر &amp;إلى %1</numerusform>
                <numerusform>انقل %Ln عنصرًا &amp;إلى %1</numerusform>
                <numerusform>انقل %Ln عنصر &amp;إلى %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>أنشئ رابطًا &amp;هنا</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>تعذّر إنشاء %Ln رابط. الأول: %1</numerusform>
                <numerusform>تعذّر إنشاء رابط واحد: %1</numerusform>
                <numerusform>تعذّر إنشاء رابطين. الأول: %1</numerusform>
                <numerusform>تعذّر إنشاء %Ln روابط. الأول: %1</numerusform>
                <numerusform>تعذّر إنشاء %Ln رابطًا. الأول: %1</numerusform>
                <numerusform>تعذّر إنشاء %Ln رابط. الأول: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>لا يمكن أن تُفتح من أرشيف إلا الملفات.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>لم يُعثر على برنامج لفتح %1.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>يجري البحث عن برامج…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>لا برنامج معروف لهذا</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>لا يمكن تحرير مجلد.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>لم يُعثر على برنامج للنصوص.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>تعذّر تشغيل %1.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>مهام أي أيام تُعرض</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>أظهر</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>&amp;من:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>إ&amp;لى:</translation>
        </message>
    </context>
</TS>
