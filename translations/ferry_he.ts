<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>על Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>כל בית מגיע ליעדו, ואם לא, ברור מה לא הגיע ומדוע.

תוכנה חופשית ברישיון הציבורי הכללי של GNU,‏ גרסה 3 ומעלה.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>יש לבקש הרשאת קריאה: אין לך הרשאה לקרוא את %1.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>יש לבקש הרשאה לשנות את התיקייה: אין לך הרשאה להסיר את %1.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>יש לבחור תיקייה שמותר לך לשנות: אין לך הרשאה לכתוב אל %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>יש לבחור יעד עם מערכת קבצים אחרת: כאן אי אפשר לשמור את הקישור %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>יש לבחור יעד עם מערכת קבצים אחרת: כאן אי אפשר לשמור את הקובץ המיוחד %1.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>יש לבחור יעד אחר: מערכת הקבצים שלו אינה תומכת במה שנחוץ ל־%1.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>יש לבדוק את הרשימה: בשורה של %1 יש גיבוב ש־Ferry אינו מכיר.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>פריט זה</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>בוטל לפני ש־%1 הושלם.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>יש לבדוק אם הועבר או ששמו שונה: %1 לא נמצא.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>יש לשנות שם לאחד מהם או לבחור בהחלפה: %1 כבר קיים.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>יש לפנות מקום ביעד: לא נותר מקום עבור %1.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>יש לבחור יעד אחר: מערכת הקבצים של %1 היא לקריאה בלבד.</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>יש לתת שם קצר או פשוט יותר: היעד אינו מקבל את השם %1.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>יש לבדוק את הרשימה: %1 אינו קובץ בתוך תיקיית הרשימה.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>יש לבחור יעד עם מערכת קבצים אחרת: %1 גדול מדי עבור זו.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>יש להעתיק שוב לאחר שהשינויים יסתיימו: %1 השתנה במהלך הקריאה.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>יש לבדוק את התקן היעד ולהעתיק שוב: מה שנקרא בחזרה מ־%1 שונה ממה שנכתב.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>בפעם הבאה כדאי לשמור את מה שמוחלף: %1 החליף פריט ישן יותר, שכבר אינו קיים.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>יש לבדוק באופן אישי: %1 השתנה מאז.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>יש להוציא מהאשפה באופן אישי: לא ידוע מאין הגיע %1.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>העותק נשאר, כי המקור %1 נעלם או השתנה.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>יש לחבר שוב את ההתקן: הוא התנתק בעת הטיפול ב־%1.</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>יש לסגור את התוכנה שמשתמשת בו: %1 נמצא בשימוש.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>יש לשנות שם לאחד מהם: ב־%1 נפגשים קובץ ותיקייה.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>יש לבחור תיקייה אחרת: %1 כבר נמצא שם וזה אותו קובץ עצמו.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>יש לבחור תיקייה מחוצה לו: אי אפשר להכניס את %1 לתוך עצמו.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>תחילה יש לנתק: מערכת קבצים אחרת מעוגנת ב־%1.</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>יש להעתיק שוב: %1 חסר.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>הפריט נשאר, כי %1 נמצא כעת גם במקור.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>יש לבדוק אם עדיין יש בו צורך: %1 אינו במקור.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>יש לבדוק את שניהם: %1 הוא מסוג אחר מהמקור שלו.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>יש לבדוק את שניהם או להעתיק שוב: גודלו של %1 שונה מהמקור.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>יש לבדוק את שניהם או להעתיק שוב: התוכן של %1 אינו כפי שצריך להיות.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>יש לבדוק את שניהם: הקישור %1 מוביל למקום אחר מאשר המקור.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>יש לבדוק את הרשימה: שורה של %1 אינה שורה של רשימת סכומי ביקורת.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>יש לבדוק את ההתקן ואת הכבל: הוא דיווח על תקלה ב־%1.</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>נא לדווח על כך: Ferry שגה בטיפול ב־%1.</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (שגיאה %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>יש לפתוח בתוכנה שאליה הוא שייך: %1 אינו ארכיון מסוג ש־Ferry מכיר.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>יש להשיג אותו שוב מהמקום שממנו הגיע: %1 פגום או אינו שלם.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>יש להשתמש בתוכנה שבה נוצר: %1 דורש סיסמה.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>אין לסמוך על ארכיון זה: השם של %1 מוביל אל מחוץ לתיקייה שאליה הוא מיועד.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>אין לסמוך על ארכיון זה: מתוך %1 יוצא הרבה יותר ממה שסביר בתוכן תמים.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>בהעתקה</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>בהעברה</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>במחיקה</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>בהעברה לאשפה</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>בהשוואה</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>בבדיקה</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>העתקה</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>העברה</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>מחיקה לצמיתות</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>העברה לאשפה</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>השוואה</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>בדיקת רשימה</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>העתקת %1 אל %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>העברת %1 אל %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>מחיקת %1 לצמיתות</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>העברת %1 לאשפה</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>השוואת %1 עם העותק ב־%2</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>בדיקת הקבצים שברשימה %1</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>העתקת פריט אחד אל %1</numerusform>
                <numerusform>העתקת %Ln פריטים אל %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>העברת פריט אחד אל %1</numerusform>
                <numerusform>העברת %Ln פריטים אל %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>מחיקת פריט אחד לצמיתות</numerusform>
                <numerusform>מחיקת %Ln פריטים לצמיתות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>העברת פריט אחד לאשפה</numerusform>
                <numerusform>העברת %Ln פריטים לאשפה</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>השוואת פריט אחד עם העותק ב־%1</numerusform>
                <numerusform>השוואת %Ln פריטים עם העותקים ב־%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>בדיקת הקבצים של רשימה אחת</numerusform>
                <numerusform>בדיקת הקבצים של %Ln רשימות</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>בהמתנה</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>בכתיבה להתקן</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>מושהה</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>דורש טיפול</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>בביטול</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>הושלם ואומת</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>הושלם</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>הסתיים: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (אפשר להסיר בבטחה)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (עדיין לא בטוח להסיר)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>בסקירת הקבצים</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>באימות העותק</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>הושלם עם בעיה אחת</numerusform>
                <numerusform>הושלם עם %Ln בעיות</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>הושלם עם בעיות</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>בוטל</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>לא ניתן להתחיל</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>התור מנוהל על ידי Ferry אחר: המשימות של חלון זה יסתיימו עם סגירתו.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>התור השמור נכתב על ידי גרסה חדשה יותר של Ferry: המשימות של חלון זה יסתיימו עם סגירתו.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>התור השמור היה פגום וכעת הוא נמצא ב־%1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>לא ניתן לשמור את התור ב־%1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 מתוך קובץ אחד</numerusform>
                <numerusform>%1 מתוך %Ln קבצים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>קובץ אחד</numerusform>
                <numerusform>%Ln קבצים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1 מתוך %2</translation>
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
                <numerusform>%Ln זהה</numerusform>
                <numerusform>%Ln זהים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ועוד אחד</numerusform>
                <numerusform>ועוד %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>אל: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>עם: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>דילוג על אחד</numerusform>
                <numerusform>דילוג על %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>באחד נשמרו שניהם</numerusform>
                <numerusform>ב־%Ln נשמרו שניהם</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln עם זמנים או הרשאות אחרים</numerusform>
                <numerusform>%Ln עם זמנים או הרשאות אחרים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>אחד נכשל</numerusform>
                <numerusform>%Ln נכשלו</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>אחד לא נשמר במלואו</numerusform>
                <numerusform>%Ln לא נשמרו במלואם</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln שונה או חסר</numerusform>
                <numerusform>%Ln שונים או חסרים</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>מוגבל ל־%1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>כעת: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>נותרו: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>שאלה אחת</numerusform>
                <numerusform>%Ln שאלות</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>היומן של משימה זו אינו שלם: לא נותר מקום עבור %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>היומן של משימה זו אינו שלם: אין לך הרשאה לכתוב אל %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>היומן של משימה זו אינו שלם: מערכת הקבצים של %1 היא לקריאה בלבד.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>היומן של משימה זו אינו שלם: לא ניתן לכתוב אל %1.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>הושלם, היומן אינו שלם</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>היומן אינו שלם</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 עדיין לא נכתבו בבטחה</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>נכתב בבטחה להתקן: %1 מתוך %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>לא הייתה המתנה לסיום הכתיבה להתקן: יש לשלוף אותו לפני שמסירים אותו.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>הועברו %1, נכתבו בבטחה להתקן %2</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>הועתקו %1, נכתבו בבטחה להתקן %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>אחד הושלם</numerusform>
                <numerusform>%Ln הושלמו</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>אחד נותר</numerusform>
                <numerusform>%Ln נותרו</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>שום דבר אינו פועל</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>%1 מתוך משימה אחת בפעולה · %2</numerusform>
                <numerusform>%1 מתוך %Ln משימות בפעולה · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>%1 מתוך משימה אחת בפעולה</numerusform>
                <numerusform>%1 מתוך %Ln משימות בפעולה</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln רק ביעד</numerusform>
                <numerusform>%Ln רק ביעד</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>ביטול פעולה: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>שוב: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>המשך: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>נקטע</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>בהמתנה ל-%1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>בהמתנה ל: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>לאחר קריסה משימה זו לא תוכל להמשיך מהמקום שבו הייתה: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>בחילוץ</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>בדחיסה</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>חילוץ</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>דחיסה</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>שחזור %1 מהאשפה</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>שחזור פריט אחד מהאשפה</numerusform>
                <numerusform>שחזור %Ln פריטים מהאשפה</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>חילוץ %1 אל %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>דחיסת %1 אל %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>חילוץ ארכיון אחד אל %1</numerusform>
                <numerusform>חילוץ %Ln ארכיונים אל %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>דחיסת פריט אחד אל %1</numerusform>
                <numerusform>דחיסת %Ln פריטים אל %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>העברה לאשפה של מה שקיים רק ב־%1</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>העתקת מה ששונה או חסר אל %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>עברית</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>אשפה</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>אשפה ב־%1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 ב־%2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (מהאשפה)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (מתוך: %2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a file name in quotation marks</comment>
            <translation>„%1”</translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message>
            <source>There already, and existing files were to stay.</source>
            <translation>כבר קיים, ונקבע שקבצים קיימים יישארו.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>הקיים חדש באותה מידה או יותר.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>הקיים באותו גודל.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>לקיים יש אותו תוכן.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>שקע קיים רק כל עוד התוכנה שלו פועלת; לא ניתן להעתיק אותו.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>נשאר, כי משהו בתוכו נשאר.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>דילוג לפי תשובתך.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>כבר בוטל.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>כבר לא קיים.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>נמצא רק ביעד.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>הושלם</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>לא שלם</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>דילוג</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>נכשל</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>מתוכנן</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>העתקת קובץ</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>העתקת קישור</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>העתקת קובץ מיוחד</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>קישור קשיח</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>תיקייה</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>העברה</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>מחיקה</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>אשפה</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>השוואה</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>בדיקה</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>בלוקים משותפים</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>באצווה</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>בזרם אחד</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>בחלקים במקביל</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>שינוי שם</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>קישור</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>הושלם לפני ההפרעה</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>זמנים והרשאות בלבד</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>בעלים</translation>
        </message>
        <message>
            <source>group</source>
            <translation>קבוצה</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>הרשאות</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>סיביות set-user-ID</translation>
        </message>
        <message>
            <source>times</source>
            <translation>זמנים</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>מאפיינים מורחבים</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>המאפיין %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>רשימת בקרת גישה</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>קישור קשיח</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>חורים</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>מה שנוסף לקובץ בינתיים</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>הבדלים: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>לא נשמר: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>קיבל את הזמנים וההרשאות של המקור.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>החליף פריט ישן יותר.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>נקרא מההתקן ונמצא זהה</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>נקרא, אולי מהזיכרון, ונמצא זהה</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>הסתיים: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>ניסיון אחד</numerusform>
                <numerusform>%Ln ניסיונות</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>הקיים נראה זהה: גודל וזמן.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>שניהם נשמרים.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>מקבל את השם %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>הקיים מקבל את השם %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>נותן את הזמנים וההרשאות שלו לקיים.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>מחליף את הקיים.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>קובץ אחד כבר קיים</numerusform>
                <numerusform>%Ln קבצים כבר קיימים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>תיקייה אחת כבר קיימת</numerusform>
                <numerusform>%Ln תיקיות כבר קיימות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>פעם אחת לקובץ ולתיקייה יש אותו שם</numerusform>
                <numerusform>%Ln פעמים לקובץ ולתיקייה יש אותו שם</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>פריט אחד נכשל ואפשר לנסות אותו שוב</numerusform>
                <numerusform>%Ln פריטים נכשלו ואפשר לנסות אותם שוב</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>ההתקן מלא; המשימה תמשיך כשיתפנה מקום</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>&amp;דילוג</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>ה&amp;חלפה</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>&amp;החלפה אם חדש יותר</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>שמירת &amp;שניהם</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;מיזוג</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>הקיים נשמר; החדש נשאר במקומו</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>החדש בא במקום הקיים</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>החלפה אם החדש השתנה מאוחר יותר, אחרת דילוג</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>החדש מקבל שם פנוי</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>התכנים של שניהם בתיקייה אחת</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;ניסיון נוסף</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>ניסיון נוסף לאחר שהמכשול תוקן</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>נדרשים %1, פנויים %2</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>תיקייה</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, חדש יותר</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>חילוץ</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>דחיסה</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>מארכיון אחד יוצאת כמות חשודה של נתונים</numerusform>
                <numerusform>מ־%Ln ארכיונים יוצאת כמות חשודה של נתונים</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>חי&amp;לוץ הכול</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>להמשיך עם הארכיון, כמה שלא ייצא ממנו</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>נקראו ממנו %1, יצאו עד כה %2, פנויים %3</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 בית</numerusform>
                <numerusform>%1 בתים</numerusform>
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
            <translation>%1 לשנייה</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>61 %</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>פחות מדקה</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 דק׳</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 שע׳ %2 דק׳</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>יום אחד</numerusform>
                <numerusform>%Ln ימים</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>יש לשחרר כאן כדי להעתיק, להעביר או למחוק</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;השהיה</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;המשך</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;ביטול</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>ה&amp;תחלה כעת</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>הגבלת מהי&amp;רות…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>הצ&amp;גת היומן</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>פתיחת תיקיית היע&amp;ד</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>ה&amp;סרה מהרשימה</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>הגבלת מהירות</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>העברה לאשפה של מה שקיים רק ביעד (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>מגה־בתים לשנייה (0: ללא הגבלה):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>לר&amp;אש הרשימה</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>אחד למ&amp;עלה</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>אחד למ&amp;טה</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>לת&amp;חתית הרשימה</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>ניסיון חוזר לכל מה ש&amp;נכשל</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>ביטול ה&amp;פעולה…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>ש&amp;ינוי…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>הסרת &amp;מה שנשמר…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>העתקת מה ששונה או חסר</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>העברה לאשפה של מה שקיים רק ביעד…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>פריט אחד שהוחלף הוסר.</numerusform>
                <numerusform>%Ln פריטים שהוחלפו הוסרו.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>שינוי</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>התקדמות</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>הוספת &amp;קבצים…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>הוספת &amp;תיקייה…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>ה&amp;סרה</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;עיון…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>קבצים ותיקיות</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>תיקיית יעד</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>העברה לאשפה</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>מחיקה לצמיתות</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>ללא הגבלה</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB לשנייה</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>ברקע היא מפנה את מקומה לתוכנות אחרות</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>מציג תחילה מה יקרה, פריט אחר פריט</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>מחיקה</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>&amp;אל התיקייה:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>אם ק&amp;ובץ קיים:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>אם תיק&amp;ייה קיימת:</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>אי&amp;מות בין התקנים:</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>אי&amp;מות:</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>הגבלת מהי&amp;רות:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>&amp;כיצד:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>ע&amp;דיפות:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>העתקה</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>העתקת פריט אחד</numerusform>
                <numerusform>העתקת %Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>העברה</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>העברת פריט אחד</numerusform>
                <numerusform>העברת %Ln פריטים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>מחיקת פריט אחד</numerusform>
                <numerusform>מחיקת %Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>לאשפה</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>פריט אחד לאשפה</numerusform>
                <numerusform>%Ln פריטים לאשפה</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>יש להוסיף קבצים או תיקיות.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>יש לבחור תיקיית יעד.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>היעד חייב להתחיל ב־/.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>לשם כך תיווצר תיקייה חדשה %1.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>אין שם תיקייה, ואי אפשר ליצור אותה.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>הוספת קבצים</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>הוספת תיקייה</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;שמירת מה שמוחלף, עד לאישור או לביטול</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>תכ&amp;נון…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>בתיקייה מוסתרת לצידו</translation>
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
                <numerusform>דורש טיפול: שאלה אחת</numerusform>
                <numerusform>דורש טיפול: %Ln שאלות</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>דורש טיפול</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>הצגת היומן</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>מענה</translation>
        </message>
        <message>
            <source>More</source>
            <translation>עוד</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>המשך</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>השהיה</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>הסרה מהרשימה</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>העתקת מה ששו&amp;נה או חסר</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>העברה לאש&amp;פה של מה שקיים רק ביעד…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>כל הפריטים</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>בעיות</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>נכשל, או לא נשמר במלואו</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>אילו פריטים להציג</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>הכול</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>חיפוש שמות</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>פתיחת התיקייה ה&amp;מכילה</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>העתקת &amp;נתיבים כטקסט</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>כל פריט של משימה יופיע כאן ברגע שמשימה תפעל.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>פריט אחד</numerusform>
                <numerusform>%Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, מוצגים %2, החיפוש נמשך</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1, מוצגים %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>לא ניתן לקרוא שורות של היומן.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>נכשל</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>מה שלא ניתן היה לבצע</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>אזהרות</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>לא נשמר במלואו</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>דילוג</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>מה שנשאר כפי שהיה</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>הוחלף</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>החליף פריט ישן יותר</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>אומת</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>נקרא בחזרה ונמצא זהה</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>ייצוא</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>כתיבת הפריטים המוצגים כאן לקובץ</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;טבלה (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>טקסט &amp;פשוט…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>שורות &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>רשימת &amp;סכומי ביקורת…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>פריט אחד נכתב אל %1.</numerusform>
                <numerusform>%Ln פריטים נכתבו אל %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>ייצוא היומן</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>ferry-log</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>כל הזמנים</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>היום</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 הימים האחרונים</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 הימים האחרונים</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>365 הימים האחרונים</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>אחרים…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>משימות מאיזה זמן להציג</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>משימות</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>חזרה לרשימת המשימות</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>פריטים</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>ניסיון חוזר לכל מה שנכשל</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>ביטול הפעולה…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>התאמה</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>מנסה שוב את מה שנכשל במשימה שנבחרה</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>מבטל את מה שעשתה המשימה שנבחרה</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>מעתיק ליעד את מה שההשוואה מצאה בו שונה או חסר. מה ששונה רק בזמנים או בהרשאות מקבל אותם בלבד.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>מעביר לאשפה את מה שההשוואה מצאה רק ביעד</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>העברה לאש&amp;פה של מה שקיים רק ביעד (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>מתאים את היעד של ההשוואה שנבחרה למקור שלה</translation>
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
            <translation>מוצגים רק %1 הראשונים. צמצמו את החיפוש או בחרו זמן קצר יותר.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>אל: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>לא ניתן לקרוא שורה זו של היומן.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>תוצאה</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>גודל</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>מה יקרה</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>מה קרה</translation>
        </message>
        <message>
            <source>What</source>
            <translation>מה</translation>
        </message>
        <message>
            <source>How</source>
            <translation>כיצד</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>יעד</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>תישאל שאלה</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>כבר קיים</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>לא אפשרי</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>בקריאה</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>משימה</translation>
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
            <translation>חדש: %1
%2
קיים: %3
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
            <translation>%1. חדש: %2. קיים: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>חדש</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>קיים</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>ה&amp;חלה על כל הדומים במשימה זו</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>הצגת התיקייה של החדש</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>הצגת התיקייה של הקיים</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>שאלות</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>עונה גם על שאלות מסוג זה שיעלו בהמשך באותה משימה</translation>
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
                <numerusform>&amp;דילוג על זה</numerusform>
                <numerusform>&amp;דילוג על %Ln אלה</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>בתוך %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>חדש</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>קיים</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>הצגת התיקייה</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>העברות</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>משימות בתור</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>אפשר לגרור לכאן קבצים ותיקיות.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>אפשר לגרור לכאן קבצים ותיקיות,
או ללחוץ על %1 להעתקה, %2 להעברה, %3 למחיקה.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>לא הסתיים</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, פריט אחד</numerusform>
                <numerusform>%1, %Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>כל המשימות</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>משימה אחת</numerusform>
                <numerusform>%Ln משימות</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>מתי</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>משימה</translation>
        </message>
        <message>
            <source>State</source>
            <translation>מצב</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>פריטים</translation>
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
            <translation>ה&amp;עתקה…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;העברה…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;מחיקה…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>י&amp;ציאה</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>הע&amp;ברות</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>ת&amp;שובות</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;תצוגה</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>&amp;חיפוש ביומן</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>עזר&amp;ה</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>על &amp;Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>פקודות</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>לא נמצאה תוכנה לפתיחת תיקיות.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>מנהל ה&amp;קבצים</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>פעולות ו&amp;מקשים…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>ה&amp;גדרות…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;איך Ferry עובד</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>חלון שחרור</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>קובץ</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>תיקייה</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>צינור</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>שקע</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>קובץ התקן</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>קישור שבור</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>לא ידוע</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>קישור: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>יציאה מ־Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>עדיין יש משימות פעילות.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>יש משימה שעדיין לא התחילה.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>מה שהושלם נשאר, ושום דבר לא נשאר חצי גמור. התור אינו נשמר: משימות ממתינות יישכחו.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>מה שהושלם נשאר, ושום דבר לא נשאר חצי גמור. את השאר אפשר להמשיך כש־Ferry ייפתח שוב.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>משימה שהתוכנית שלה פתוחה תישכח.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>קטיעת המשימות ויציאה</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>לצאת בכל זאת</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>השארת החלון פתוח</translation>
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
            <translation>עוד לכל ההעברות</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>פריט אחד שנגרר הושמט: אפשר לקבל רק קבצים ותיקיות ממחשב זה.</numerusform>
                <numerusform>%Ln פריטים שנגררו הושמטו: אפשר לקבל רק קבצים ותיקיות ממחשב זה.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>ה&amp;צגה</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>ה&amp;עתקה…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>הע&amp;ברה…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>תיקייה &amp;חדשה…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;שינוי שם</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>העברה ל&amp;אשפה</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>מחי&amp;קה לצמיתות…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>שחזור מהאשפה</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>ריקון האשפה…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>&amp;גזירה</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>העתקה &amp;ללוח הגזירים</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>ה&amp;דבקה</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>בחירת ה&amp;כול</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>בחירת פריט זה</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>בחירה וירידה שורה</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>בחירה לפי &amp;תבנית…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>ביטול בחירה לפי ת&amp;בנית…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>ה&amp;יפוך הבחירה</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;סינון</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>חיפוש מהיר</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;אחורה</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;קדימה</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>למ&amp;עלה</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>למעלה, מתוך רשימת קבצים</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>תיקיית ה&amp;בית</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>הקלדת &amp;נתיב</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>קריאה מ&amp;חדש</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>אותה תיקייה בחלונית ה&amp;שנייה</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>&amp;לשונית חדשה</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>&amp;סגירת לשונית</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>קבצים &amp;מוסתרים</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>מ&amp;קומות</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>הע&amp;ברות</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>מקשים ב&amp;תחתית</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;קובץ</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>ח&amp;לון ההעברות</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>יציא&amp;ה</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;עריכה</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;מעבר</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;תצוגה</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>ת&amp;שובות</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>עזר&amp;ה</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>על &amp;Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>פקודות</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>אופן הצגת הקבצים</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>פקודות והמקשים שלהן</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>&amp;מאפיינים</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>חישוב גודלי התיקיות</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>אי אפשר לחשב את מה שבתוך ארכיון.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>אין כאן תיקייה שאפשר לחשב את גודלה.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>החל&amp;פת החלוניות זו בזו</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>פעולות ו&amp;מקשים…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>שינוי שם</translation>
        </message>
        <message>
            <source>View</source>
            <translation>הצגה</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>העתקה</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>העברה</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>תיקייה חדשה</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>אשפה</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>תכ&amp;נון ההעתקה…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>ה&amp;גדרות…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>ערי&amp;כה</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>&amp;פתיחה באמצעות</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>השוואת שתי ה&amp;תיקיות</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>ע&amp;דכון התיקייה השנייה…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>השוואת כל התוכן לתיקייה האחרת</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>בדיקת הקבצים שברשימות סכומי הביקורת</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>ה&amp;וספת תיקייה זו למקומות</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>הסרה מהמקומות</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>בחירת מקום לחלונית השמאלית…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>בחירת מקום לחלונית הימנית…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>אל המקומות ובחזרה</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>אל הקבצים</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>סמלים גדולים יותר, &amp;עם תמונות</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>&amp;סמלים קטנים יותר</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>&amp;החלונית השנייה</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>עריכה</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;איך Ferry עובד</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>דחי&amp;סה…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>ח&amp;ילוץ לכאן</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>חילוץ לחלונית השנייה</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>רשימה מפורטת</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>רשימה צפופה</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>מיון לפי</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>גודל</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>שינוי אחרון</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>סוג</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>העברות מתחת לחלוניות</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>חלון שחרור</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>הקבצים מחולצים תחילה מהארכיון. Esc או לחיצה מבטלים.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, נבחר</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>בספירה…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>לפחות %1: לא כל מה שבתיקייה הזו ניתן היה לבדיקה.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>גודל</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>שינוי אחרון</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>סוג</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>שם חדש</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>תיקיות בלשוניות</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>גם תיקיות</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>קבצים בתוך %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>אין כאן שם שמכיל „%1”.</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>יש כאן רק קבצים מוסתרים.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>יש כאן רק קבצים מוסתרים. %1 מציג אותם.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%1 מתוך אחד נבחרו</numerusform>
                <numerusform>%1 מתוך %Ln נבחרו</numerusform>
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
                <numerusform>מוצגים %1 מתוך פריט אחד</numerusform>
                <numerusform>מוצגים %1 מתוך %Ln פריטים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>פריט אחד</numerusform>
                <numerusform>%Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 פנויים</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>סינון שמות</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>חיפוש מהיר</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>בחירה לפי תבנית</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>ביטול בחירה לפי תבנית</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>חלק מהשם, או תבנית כמו ‎*.jpg;*.png‎</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>תחילת השם או חלק ממנו; החיצים מעלה ומטה עוברים לאחרים</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, למשל ‎*.jpg;*.png‎</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>הארכיון נקרא…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>התיקייה נקראת…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>התיקייה הזו ריקה.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>תיקייה זו ריקה. אפשר לגרור לכאן קבצים.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>תיקייה זו ריקה. אפשר לגרור לכאן קבצים, או ללחוץ על %1 בחלונית השנייה.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>תיקיות עליונות</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>תיקייה</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>בית</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>התיקייה %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>מחשב זה</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>מקומות והתקנים</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>מקומות</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>בית</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>התקנים</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>סימניות</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>פריט אחד</numerusform>
                <numerusform>%Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>ריקה</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 פנויים</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>אפשר להוציא את %1.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 נותק.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 נשאר: משהו בו נמצא בשימוש.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 נשאר: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;פתיחה</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>ריקון האשפה…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>פתיחת האשפה שבו</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>ה&amp;וצאת %1</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>ה&amp;סרה מהמקומות</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>פריט אחד</numerusform>
                <numerusform>%Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>העברה</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>העתקה</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>הע&amp;ברת %1 אל:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>ה&amp;עתקת %1 אל:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>תיקיית יעד</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>העברת פריט אחד</numerusform>
                <numerusform>העברת %Ln פריטים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>העתקת פריט אחד</numerusform>
                <numerusform>העתקת %Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>&amp;אפשרויות…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>&amp;תכנון…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>מציג תחילה מה יקרה, פריט אחר פריט</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>העברות</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>דורש טיפול</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>יומן</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>תצוגות</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>השהיית הכו&amp;ל</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>המש&amp;כת הכול</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>ביט&amp;ול הכול</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>ני&amp;קוי משימות שהסתיימו</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>הגבלת המהירות של כל המשימות…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>&amp;דורש טיפול</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>&amp;יומן</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>דורש טיפול %1</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>העברות %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>הגבלה %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;פרטים</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>הגבלת המהירות של כל המשימות</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>רשימת הע&amp;ברות</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>ש&amp;ימוש במקש זה</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>&amp;ברירת המחדל</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>ביצו&amp;ע</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>פעולות ומקשים</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>מה ברצונך לעשות?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>חיפוש פעולות</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>פעולות</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>מקש חדש</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>מק&amp;ש:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>„%1”</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>אין פעולה שמילים אלה מופיעות בשמה.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>מקש זה משמש כעת את %1, ולא ישמש אותה עוד.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>לא אפשרי כרגע.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>פעולה</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>תפריט</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>מקשים</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>פרטי המשימה</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB לשנייה</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>ללא הגבלה</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>הגבלת המהירות של משימה זו</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>האם משימה זו קוראת בחזרה את מה שהיא כותבת</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>לקבצים שיתחילו מעתה</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>מה תעשה משימה זו אם קובץ קיים</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>מה תעשה משימה זו אם תיקייה קיימת</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>העדיפות של משימה זו</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>ברקע היא מפנה את מקומה לתוכנות אחרות</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>הגבלה:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>אימות:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>אם קובץ קיים:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>אם תיקייה קיימת:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>עדיפות:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>&amp;שינוי הרשאות</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>המאפיינים של %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>המאפיינים של פריט אחד</numerusform>
                <numerusform>המאפיינים של %Ln פריטים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>פריט אחד</numerusform>
                <numerusform>%Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>סוג:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>תיקייה:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>בספירה…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>גודל:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>שינוי אחרון:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>בעלים:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>מוביל אל:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>הגיע מ:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>נמחק:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>קריאה</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>כתיבה</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>הרצה או כניסה</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>בעלים</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>קבוצה</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>אחרים</translation>
        </message>
        <message>
            <source>May</source>
            <translation>הרשאה</translation>
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
            <translation>לא זהה בכולם</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>‏%1, קבוצה %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, בהתקן %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 בתוך %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>קובץ אחד</numerusform>
                <numerusform>%Ln קבצים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>תיקייה אחת</numerusform>
                <numerusform>%Ln תיקיות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>אחד לא ניתן היה לבדיקה</numerusform>
                <numerusform>%Ln לא ניתנו לבדיקה</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>לא ניתן היה לשנות פריט אחד: %1</numerusform>
                <numerusform>לא ניתן היה לשנות %Ln פריטים. הראשון: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>מהירות לאורך זמן</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>המהירות לא נרשמה.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>ממוצע %1, כעת %2, לכל היותר %3</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>לא נרשמה כל הזמן</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>הושהה פעם אחת</numerusform>
                <numerusform>הושהה %Ln פעמים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>נשאל פעם אחת</numerusform>
                <numerusform>נשאל %Ln פעמים</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>המהירות מוצגת כאן במהלך ההעתקה.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>ממוצע %1</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>לשאול אותי</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>דילוג על החדש</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>החלפה</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>החלפה אם חדש יותר</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>החלפה אם הגודל שונה</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>החלפה אם התוכן שונה</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>שמירת שניהם, שינוי שם לחדש</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>שמירת שניהם, שינוי שם לישן</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>דיווח כבעיה</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>מיזוג</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>המתנה למקום, דיווח על השאר</translation>
        </message>
        <message>
            <source>No</source>
            <translation>לא</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>קריאה בחזרה מההתקן</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>רגילה</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>ברקע</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry דורש טיפול</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>שאלה אחת ממתינה למענה. כל השאר ממשיך.</numerusform>
                <numerusform>%Ln שאלות ממתינות למענה. כל השאר ממשיך.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>משימה אחת הסתיימה.</numerusform>
                <numerusform>%Ln משימות הסתיימו.</numerusform>
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
                <numerusform>אחת מהן עם בעיות.</numerusform>
                <numerusform>%Ln מהן עם בעיות.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>הושלם עם בעיות</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>הכול הושלם</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>הצגה</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>פתיחת התיקייה</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>הצגת היומן</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ניסיון נוסף</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>שליפה</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;שמירת מה שמוחלף, עד לאישור או לביטול</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>תכנון: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>בתיקייה מוסתרת לצידו</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>כל הפריטים</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>מפריעים</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>מה מפריע</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>חדשים</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>מה שמקבל שם פנוי</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>מחליפים</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>מה שבא במקום אחר</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>זהים</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>מה שכבר נמצא שם ונראה זהה</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>דילוג</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>מה שלא יועתק</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>אילו פריטים להציג</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>הכול</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>חיפוש שמות</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>הפריטים שבתכנון</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>אם קובץ &amp;קיים:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>אם תיק&amp;ייה קיימת:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>אם משהו &amp;נכשל:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>אחד חדש</numerusform>
                <numerusform>%Ln חדשים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>אחד מחליף אחר</numerusform>
                <numerusform>%Ln מחליפים אחרים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>אחד זהה</numerusform>
                <numerusform>%Ln זהים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>אחד נשמר לצד אחר</numerusform>
                <numerusform>%Ln נשמרים לצד אחרים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>דילוג על אחד</numerusform>
                <numerusform>דילוג על %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>אחד לשאלה</numerusform>
                <numerusform>%Ln לשאלה</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>אחד כבר קיים</numerusform>
                <numerusform>%Ln כבר קיימים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>אחד לא אפשרי</numerusform>
                <numerusform>%Ln לא אפשריים</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>בקצב של המשימה האחרונה מסוג זה זה נמשך %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>אחד מהם נראה זהה לקיים: גודל וזמן.</numerusform>
                <numerusform>%Ln מהם נראים זהים לקיימים: גודל וזמן.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>תישאל שאלה על תיקייה קיימת אחת; כאן היא נחשבת כאילו מוזגה.</numerusform>
                <numerusform>תישאלנה שאלות על %Ln תיקיות קיימות; כאן הן נחשבות כאילו מוזגו.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>נדרשים עד %1 מתוך %2 פנויים.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>נדרשים עד %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>מה שמוחלף מפנה %1 תוך כדי.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>לפחות %1 יישארו פנויים.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>היעד אינו יכול לשמור: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>פריט אחד בתכנון אינו קריא ולא נספר.</numerusform>
                <numerusform>%Ln פריטים בתכנון אינם קריאים ולא נספרו.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>חסרים עד %1 של מקום.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>קורא את מה שנמצא…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>בבדיקה…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>אין מה לעשות.</translation>
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
                <numerusform>העברת אחד</numerusform>
                <numerusform>העברת %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>חילוץ אחד</numerusform>
                <numerusform>חילוץ %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>העתקת אחד</numerusform>
                <numerusform>העתקת %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>החלפת אחד</numerusform>
                <numerusform>החלפת %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>שאלה על אחד</numerusform>
                <numerusform>שאלה על %Ln</numerusform>
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
                <numerusform>תיקייה אחת</numerusform>
                <numerusform>%Ln תיקיות</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>קריאת &amp;עותקים בחזרה מההתקן והשוואתם</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>קריאת קבצים ש&amp;הועברו בחזרה לפני הסרת המקור</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>הגדרות</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>&amp;מקשים…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>רק בין מערכות קבצים: בתוך מערכת אחת, העברה היא שינוי שם.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>משימות חדשות</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>אם ק&amp;ובץ קיים:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>אם &amp;תיקייה קיימת:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>הצגת התו&amp;כנית כשמשהו מפריע</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>שולחן עבודה</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>להו&amp;דיע לי כשהתור הסתיים או כשנדרש טיפול</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>להמשיך במ&amp;גש המערכת כשהחלון נסגר</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>שפת המערכת</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry ישתמש בה מההפעלה הבאה.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;שפה:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>שמירת מה שמוחלף עד שהמשימה מאושרת או מ&amp;בוטלת</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>בתיקייה מוסתרת לצידו</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>תפריטי ל&amp;חיצה ימנית…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>הפריטים של Ferry במנהלי קבצים אחרים</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>לשאול לפני שקבצים מועברים ל&amp;אשפה</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>ה&amp;שהיית הכול</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>ה&amp;משכת הכול</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>&amp;פתיחת Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>י&amp;ציאה</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>חלון שחרור</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry ממשיך לפעול</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>המשימות ממשיכות ברקע. הסמל שבמגש המערכת מחזיר אליהן.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>המחשב נשאר דולק</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>לא הכול התנהל כראוי; הפרטים ביומן.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>בוצעה יציאה מ־Ferry לפני כן.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>דבר לא נשלף</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>אפשר להוציא את %1.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 נותק.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 נשאר</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>משהו בו נמצא בשימוש.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>המחשב יושהה בעוד שנייה אחת.</numerusform>
                <numerusform>המחשב יושהה בעוד %Ln שניות.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>המחשב יכובה בעוד שנייה אחת.</numerusform>
                <numerusform>המחשב יכובה בעוד %Ln שניות.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>השהיית המחשב</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>כיבוי המחשב</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>השהיה כעת</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>כיבוי כעת</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>המחשב יושהה</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>המחשב יכובה</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>כל המשימות הסתיימו. זה יקרה בעוד דקה.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>לא כל מה שנכתב כבר שמור בבטחה בהתקן.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>לא ניתן היה לברר מה מעוגן.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>דבר לא נכתב להתקן שאפשר להוציא.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>שליפה</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 יישלף בעוד שנייה אחת.</numerusform>
                <numerusform>%1 יישלף בעוד %Ln שניות.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>שליפה כעת</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 יישלף</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>לא הכול נשלף</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>נשלפו</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>ועוד אחד</numerusform>
                <numerusform>ועוד %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>בתוך %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>מחיקה לצמיתות</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>למחוק פריט אחד לצמיתות? לא ניתן לשחזר אותו.</numerusform>
                <numerusform>למחוק %Ln פריטים לצמיתות? לא ניתן לשחזר אותם.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>העברה לאשפה</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>להעביר פריט אחד לאשפה?</numerusform>
                <numerusform>להעביר %Ln פריטים לאשפה?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>להעביר לאשפה פריט אחד שקיים רק ב־%1? מה שהשתנה מאז ההשוואה, או שנמצא כעת במקור, יישאר.</numerusform>
                <numerusform>להעביר לאשפה %Ln פריטים שקיימים רק ב־%1? מה שהשתנה מאז ההשוואה, או שנמצא כעת במקור, יישאר.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>להשאיר</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>ריקון האשפה</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>למחוק לצמיתות פריט אחד מהאשפה? לא ניתן לשחזר אותו.</numerusform>
                <numerusform>למחוק לצמיתות %Ln פריטים מהאשפה? לא ניתן לשחזר אותם.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>ביטול פעולה</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>לבטל את „%1”? מה שהשתנה מאז יישאר כפי שהוא.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>לבטל</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>להשאיר כך</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>הסרת מה שנשמר</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>להסיר לצמיתות את מה ש„%1” החליפה ושמרה? לאחר מכן לא ניתן לבטל אותה.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>הסרה</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>שמירה</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>מאת</translation>
        </message>
        <message>
            <source>To</source>
            <translation>אל</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>פריט אחד נכשל. שמו מופיע ביומן של Ferry.</numerusform>
                <numerusform>%Ln פריטים נכשלו. שמותיהם מופיעים ביומן של Ferry.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>קבצים בהעברה</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>כשהכול יסתיי&amp;ם</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;לא לעשות דבר</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>הצגת הו&amp;דעה</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>שלי&amp;פת ההתקנים שנכתב אליהם</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>&amp;יציאה מ־Ferry</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>ה&amp;שהיית המחשב</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>&amp;כיבוי המחשב</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>לאחר מכן: הודעה</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>לאחר מכן: שליפה</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>לאחר מכן: יציאה</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>לאחר מכן: השהיה</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>לאחר מכן: כיבוי</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>כל המשימות הסתיימו.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
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
            <translation>איך Ferry עובד</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>העתקה</translation>
        </message>
        <message>
            <source>move</source>
            <translation>העברה</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>כל פעולה על קבצים הופכת למשימה ברשימת ההעברות. אפשר להשהות אותה, להמשיך אותה ולבטל אותה בכל רגע, ומשימה שמחכה לתשובה לעולם אינה עוצרת את האחרות.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>העתקה והעברה</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>שתי חלוניות מציגות שתי תיקיות. יש לבחור קבצים במקש Insert או בעכבר ולשלוח אותם לחלונית השנייה: %1 או %2. אפשר גם לגרור, לגזור ולהדביק אותם, לרבות מתוכנות אחרות ואליהן.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>קובץ מקבל את שמו ביעד כשהוא שלם, לא לפני כן; עד אז נשמר מה שנשא את השם. העברה בין התקנים מסירה את המקור רק לאחר שהעותק נקרא בחזרה ונמצא זהה.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>כשמשהו עומד בדרך</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>קובץ שכבר קיים או התקן מלא הופכים לשאלה תחת „דורש טיפול”; כל השאר ממשיך. אפשר לענות עבור פריט אחד או עבור כל הפריטים מאותו סוג. מה שנעשה בלי לשאול נבחר בתחילת המשימה ובהגדרות.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>כש־Ferry נסגר או מסתיים פתאום</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>בשולחן עבודה עם מגש מערכת המשימות ממשיכות שם כשהחלון נסגר. לאחר קריסה או הפסקת חשמל הרשימה שוב כאן: המשך המשימה מתחיל במקום שבו הייתה, גם באמצע קבצים גדולים.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>כל עוד משימות פועלות המחשב אינו נרדם. מה שצריך לקרות כשהכול יסתיים, למשל כיבוי המחשב, נבחר בתפריט ההעברות, בכל פעם מחדש.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>לאחר מכן</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>„אפשר להסיר בבטחה” פירושו שהכול כבר נמצא בהתקן עצמו. היומן מספר על כל פריט ופריט מה עלה בגורלו, ולמה שנכשל אפשר לנסות שוב מהרשימה.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>במנהלי קבצים אחרים ובמסוף</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>מקשים</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>כשנשאלת השאלה לאן, החץ למטה מציע את התיקיות של משימות קודמות, את המקומות שלך ואת ההתקנים.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>%1 קטן, נשאר מעל חלונות אחרים, מלבד ב־Wayland, מקבל קבצים מכל תוכנה ומראה כמה מהכול כבר נעשה.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>חלון השחרור</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>ביומן רשומות כל המשימות שהיו אי פעם, החדשות תחילה, ומה עלה בגורל כל פריט. בחרו „כל המשימות” כדי לחפש בפריטים של כולן.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar ו־PCManFM-Qt מציגים בתפריטיהם „העתקה עם Ferry”; ההגדרות, או הפקודה „ferry integrate” במסוף, מוסיפות זאת רק עבורך. „man ferry” מתאר את כל הפקודות.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>דחיסה</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>שם הארכיון</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>סוג הארכיון</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>תיקיית יעד</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>דחיסת פריט אחד</numerusform>
                <numerusform>דחיסת %Ln פריטים</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;ארכיון:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>ב&amp;תיקייה:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>&amp;דחיסה:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>יותר דחיסה תופסת פחות מקום ונמשכת זמן רב יותר</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>יש לתת לארכיון שם ללא /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>יש לבחור תיקיית יעד.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>יש לבחור קודם משימה.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>משימה זו לא הסתיימה.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>לא נשמר יומן של משימה זו.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>כבר לא ידוע מה משימה זו הייתה אמורה לעשות.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>שום דבר במשימה זו לא נכשל.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>משימה מסוג זה אינה מנוסה שוב בחלקה.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>משימה זו לא שינתה דבר.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>אי אפשר לבטל משימה מסוג זה.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>לא נמצא ביעד דבר שונה או חסר.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>משימה זו לא השוותה דבר.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>לא נמצא דבר שקיים רק ביעד.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>לגרור לכאן</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>דורש טיפול</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>מושהה</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>פותח את ההעברות</translation>
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
            <translation>חלון שחרור</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>הצגת ה&amp;העברות</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>הצגת ה&amp;קבצים</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>ה&amp;סתרה</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>&amp;כלום</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>פריט אחד שנגרר הושמט: אפשר לקבל רק קבצים ותיקיות ממחשב זה.</numerusform>
                <numerusform>%Ln פריטים שנגררו הושמטו: אפשר לקבל רק קבצים ותיקיות ממחשב זה.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>ה&amp;עתקת פריט אחד אל…</numerusform>
                <numerusform>ה&amp;עתקת %Ln פריטים אל…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>הע&amp;ברת פריט אחד אל…</numerusform>
                <numerusform>הע&amp;ברת %Ln פריטים אל…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>&amp;מחיקת פריט אחד…</numerusform>
                <numerusform>&amp;מחיקת %Ln פריטים…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>אין</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>שלך, של Ferry אחר או חלקיים</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>שלך</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>מותקנים לכולם</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>לא ניתן לכתוב את %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>לא ניתן להסיר את %1: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>יש לתקן או להסיר תחילה את %1: הוא אינו כפי ש־Thunar כותב, והושאר כפי שהוא.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>יש להתקין את Ferry או להעביר אותו: תפריטים אינם יכולים לקרוא ל־%1, שבנתיב שלו רווחים או תווים מיוחדים אחרים.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>גם בין הפעולות המותאמות של &amp;Thunar, לא רק ב„שליחה אל”</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>הוספה &amp;עבורי</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>ה&amp;סרת שלי</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>תפריטי לחיצה ימנית</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>מנהל הקבצים</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>הפריטים של Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>מנהלי קבצים</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>העתקה, העברה, דחיסה, חילוץ והדבקה עם Ferry, מהתפריטים של מנהלי קבצים אחרים.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>הפעולות המותאמות שלך נשארות כפי שהן.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, פעולות מותאמות</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>הוסרו.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>נוספו. לשם כך Nautilus זקוק לחבילה python3-nautilus ו־Caja ל־python3-caja; שני אלה ו־Thunar יציגו זאת לאחר הפעלה מחדש.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>תיקיות אחרונות, מקומות והתקנים (חץ למטה)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>חץ למטה: תיקיות אחרונות, מקומות והתקנים</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>אחרונות</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>מקומות</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 פנויים</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>התקנים</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>אין עדיין תיקיות אחרות</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>הוספה מושהית</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>המשימה ממתינה בתור עד שתמשיכו אותה</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>השוו&amp;את התוכן</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>קריאת שני הקבצים ובדיקה אם הם זהים</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>התוכן שונה</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>התוכן בהשוואה…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>התוכן זהה</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>יש לפנות מקום ב־%1: עוד %2</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>יש לפנות מקום ב־%1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>כאן אפשר רק לקרוא ארכיונים. אפשר להעתיק מתוכם.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>לאשפה נכנס רק מה שנמחק.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>התיקייה %1 לא נקראה במלואה: אי אפשר להשוות אותה.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>שתי התיקיות מושוות…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>בשתי התיקיות אותם שמות, גדלים וזמנים.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>פריט שונה אחד אינו מוצג כאן.</numerusform>
                <numerusform>%Ln פריטים שונים אינם מוצגים כאן.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>לא נבחר ארכיון.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>אפשר לשחזר רק מה שבאשפה.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>יש לעלות אל האשפה עצמה: תיקייה משוחזרת בשלמותה.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>האשפה ריקה.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>תיקייה חדשה</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>שם התיקייה החדשה בתוך %1:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>יצירת תיקייה</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>פריט אחד נגזר</numerusform>
                <numerusform>%Ln פריטים נגזרו</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>פריט אחד הועתק</numerusform>
                <numerusform>%Ln פריטים הועתקו</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>אין קבצים בלוח הגזירים.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>פריט אחד הושמט: אפשר לקבל רק קבצים ותיקיות ממחשב זה.</numerusform>
                <numerusform>%Ln פריטים הושמטו: אפשר לקבל רק קבצים ותיקיות ממחשב זה.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>מה שנגזר כבר מועבר.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>ה&amp;עתקת פריט אחד אל %1</numerusform>
                <numerusform>ה&amp;עתקת %Ln פריטים אל %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>הע&amp;ברת פריט אחד אל %1</numerusform>
                <numerusform>הע&amp;ברת %Ln פריטים אל %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>יצירת &amp;קישור כאן</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>לא ניתן היה ליצור קישור אחד: %1</numerusform>
                <numerusform>לא ניתן היה ליצור %Ln קישורים. הראשון: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>אפשר לפתוח מתוך ארכיון רק קבצים.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>לא נמצאה תוכנה לפתיחת %1.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>חיפוש תוכנות…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>לא ידועה תוכנה עבור זה</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>אי אפשר לערוך תיקייה.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>לא נמצאה תוכנה לטקסט.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>לא ניתן היה להפעיל את %1.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>משימות מאילו ימים להציג</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>הצגה</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>מ&amp;תאריך:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;עד:</translation>
        </message>
    </context>
</TS>
