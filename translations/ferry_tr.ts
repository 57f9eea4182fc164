<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>Ferry Hakkında</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Her bayt yerine ulaşır; ulaşmayan olursa hangisinin, neden ulaşmadığını bilirsiniz.

GNU Genel Kamu Lisansı'nın 3. ya da daha sonraki bir sürümü altında özgür yazılım.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>Okuma izni isteyin: %1 için okuma izniniz yok.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>Klasörünü değiştirme izni isteyin: %1 için kaldırma izniniz yok.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>Değiştirebileceğiniz bir klasör seçin: %1 için yazma izniniz yok.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>Başka dosya sistemi olan bir hedef seçin: Bu dosya sistemi %1 bağlantısını barındıramıyor.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>Başka dosya sistemi olan bir hedef seçin: Bu dosya sistemi %1 özel dosyasını barındıramıyor.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>Başka bir hedef seçin: Dosya sistemi, %1 için gerekeni desteklemiyor.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>Listeye bakın: %1 içindeki bir satırda Ferry'nin tanımadığı bir özet var.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>bu öge</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>%1 tamamlanmadan iptal edildi.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>Taşınıp taşınmadığına ya da yeniden adlandırılıp adlandırılmadığına bakın: %1 orada değil.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>Birini yeniden adlandırın ya da değiştirmeyi seçin: %1 zaten var.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>Hedefte yer açın: %1 için boş alan kalmadı.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>Başka bir hedef seçin: %1 dosya sistemi salt okunur.</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>Daha kısa ya da daha yalın bir ad verin: Hedef, %1 adını kabul etmiyor.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>Listeye bakın: %1, listenin klasörü altındaki bir dosya değil.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>Başka dosya sistemi olan bir hedef seçin: %1 bu dosya sistemi için çok büyük.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>Değişmesi bitince yeniden kopyalayın: %1 okunurken değişti.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>Hedef aygıtı denetleyip yeniden kopyalayın: %1 geri okunduğunda yazılandan farklıydı.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>Bir dahaki sefere değiştirilenleri saklayın: %1 eski bir ögenin yerini aldı, eskisi artık yok.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>Kendiniz bakın: %1 o zamandan sonra değiştirildi.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>Çöpten kendiniz çıkarın: %1 ögesinin nereden geldiği belli değil.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>Kopya kalıyor, çünkü özgün %1 artık yok ya da değişmiş.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>Aygıtı yeniden bağlayın: %1 işlenirken bağlantısı kesildi.</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>Kullanan programı kapatın: %1 kullanımda.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>Birini yeniden adlandırın: %1 konumunda bir dosya ile bir klasör çakışıyor.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>Başka bir klasör seçin: %1 orada zaten bu dosyanın ta kendisi.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>Dışında bir klasör seçin: %1 kendi içine konamaz.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>Önce ayırın: %1 konumuna başka bir dosya sistemi bağlı.</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>Yeniden kopyalayın: %1 eksik.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>Kalıyor, çünkü %1 artık kaynakta da var.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>Hâlâ gerekli olup olmadığına bakın: %1 kaynakta yok.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>İkisine de bakın: %1 kaynağından farklı türde.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>İkisine de bakın ya da yeniden kopyalayın: %1 kaynağından farklı boyutta.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>İkisine de bakın ya da yeniden kopyalayın: %1 içeriği olması gerektiği gibi değil.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>İkisine de bakın: %1 bağlantısı kaynağından farklı bir yeri gösteriyor.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>Listeye bakın: %1 içindeki bir satır, sağlama listesi satırı değil.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>Aygıtı ve kablosunu denetleyin: %1 işlenirken hata bildirdi.</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>Lütfen bunu bildirin: Ferry, %1 işlenirken bir hata yaptı.</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (hata %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>Ait olduğu programla açın: %1, Ferry'nin tanıdığı türden bir arşiv değil.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>Geldiği yerden yeniden alın: %1 bozuk ya da eksik.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>Oluşturulduğu programı kullanın: %1 parola istiyor.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>Bu arşive güvenmeyin: %1 adı, konacağı klasörün dışına çıkıyor.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>Bu arşive güvenmeyin: %1 içinden, dürüst bir içerikte olacağından çok daha fazlası çıkıyor.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>Kopyalanıyor</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Taşınıyor</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Siliniyor</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>Çöpe taşınıyor</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Karşılaştırılıyor</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Denetleniyor</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Taşı</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Kalıcı olarak sil</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Çöpe taşı</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Karşılaştır</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Liste denetle</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>%1 ögesini şuraya kopyala: %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>%1 ögesini şuraya taşı: %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>%1 ögesini kalıcı olarak sil</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>%1 ögesini çöpe taşı</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>%1 ögesini %2 içindeki kopyasıyla karşılaştır</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>%1 listesindeki dosyaları denetle</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln ögeyi şuraya kopyala: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln ögeyi şuraya taşı: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>%Ln ögeyi kalıcı olarak sil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>%Ln ögeyi çöpe taşı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>%Ln ögeyi %1 içindeki kopyalarıyla karşılaştır</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>%Ln listedeki dosyaları denetle</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Bekliyor</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>Aygıta yazılıyor</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Duraklatıldı</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Sizi bekliyor</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>İptal ediliyor</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>Bitti ve doğrulandı</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>Bitti: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (güvenle çıkarılabilir)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (henüz güvenle çıkarılamaz)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Dosyalara bakılıyor</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Kopya doğrulanıyor</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>%Ln sorunla bitti</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Sorunlarla bitti</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>İptal edildi</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>Başlatılamadı</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>Kuyruğu başka bir Ferry tutuyor: Bu penceredeki işler pencereyle birlikte sona erer.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>Kayıtlı kuyruğu daha yeni bir Ferry yazmış: Bu penceredeki işler pencereyle birlikte sona erer.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>Kayıtlı kuyruk bozulmuştu, artık şurada: %1</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>Kuyruk %1 konumunda saklanamıyor.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1/%Ln dosya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln dosya</numerusform>
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
                <numerusform>%Ln aynı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ve %Ln öge daha</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>Hedef: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>Karşılaştırılan: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln öge atlandı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln ögenin ikisi de tutuldu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln farklı zaman ya da izinlerle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln öge başarısız</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln öge tümüyle korunamadı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln farklı ya da eksik</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Hız sınırı: %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Şimdi: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>%1 kaldı</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln soru</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>Bu işin günlüğü eksik: %1 için boş alan kalmadı.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>Bu işin günlüğü eksik: %1 için yazma izniniz yok.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>Bu işin günlüğü eksik: %1 dosya sistemi salt okunur.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>Bu işin günlüğü eksik: %1 yazılamıyor.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>Bitti, günlük eksik</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>günlük eksik</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 henüz güvende değil</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>Aygıtta güvende: %1/%2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>Aygıtın yazmayı bitirmesi beklenmedi: Çıkarmadan önce aygıtı güvenle kaldırın.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>%1 taşındı, %2 aygıtta güvende</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>%1 kopyalandı, %2 aygıtta güvende</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>%Ln öge bitti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln öge kaldı</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Çalışan iş yok</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>%Ln işten %1 tanesi çalışıyor · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>%Ln işten %1 tanesi çalışıyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln yalnızca hedefte</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>Geri al: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>Yeniden: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>Devam: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Yarıda kesildi</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>%1 bekleniyor</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>Bekliyor: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>Bir çökmeden sonra bu iş kaldığı yerden sürdürülemez: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Çıkarılıyor</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>Sıkıştırılıyor</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Çıkar</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Sıkıştır</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>%1 ögesini çöpten geri yükle</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>%Ln ögeyi çöpten geri yükle</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>%1 arşivini şuraya çıkar: %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>%1 ögesini şuraya sıkıştır: %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>%Ln arşivi şuraya çıkar: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln ögeyi şuraya sıkıştır: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>Yalnızca %1 içinde olanları çöpe taşı</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>Farklı ya da eksik olanları %1 içine kopyala</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>Türkçe</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>Çöp</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>%1 üzerindeki çöp</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%2 üzerindeki %1</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (çöpten)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (kaynak: %2)</translation>
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
            <translation>Zaten var; var olan dosyaların kalması istenmişti.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>Oradaki de bunun kadar yeni ya da daha yeni.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>Oradakinin boyutu aynı.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>Oradakinin içeriği aynı.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>Soket yalnızca programı çalıştığı sürece vardır; kopyalanamaz.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>Kalıyor, çünkü içinde kalan bir şey var.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>Yanıtınız gereği atlandı.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>Zaten geri alınmış.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>Artık orada değil.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>Yalnızca hedefte var.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Eksik</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Atlandı</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Başarısız</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planlandı</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>Dosya kopyala</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Bağlantı kopyala</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>Özel dosya kopyala</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>Sabit bağlantı</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Klasör</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Taşı</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Çöp</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Karşılaştır</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Denetle</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>ortak bloklar</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>toplu</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>tek akışta</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>koşut parçalarla</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>yeniden adlandırıldı</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>bağlandı</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>kesintiden önce bitmişti</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>yalnızca zaman ve izinler</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>sahip</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grup</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>izinler</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>set-user-ID bitleri</translation>
        </message>
        <message>
            <source>times</source>
            <translation>zamanlar</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>genişletilmiş öznitelikler</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>%1 özniteliği</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>erişim denetim listesi</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>sabit bağlantı</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>boşluklar</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>bu arada dosyaya eklenenler</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>Farklı olan: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Korunamayan: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>Kaynağın zaman ve izinlerini aldı.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>Daha eski bir ögenin yerini aldı.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>Aygıttan okundu, aynı</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>Okundu, belki bellekten, aynı</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>Bitti: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln deneme</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>Oradaki aynı görünüyor: boyut ve zaman.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>İkisi de tutulur.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>%1 adını alır.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>Oradaki %1 adını alır.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>Zaman ve izinlerini oradakine verir.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>Oradakinin yerini alır.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln dosya zaten var</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln klasör zaten var</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln kez bir dosya ile bir klasörün adı aynı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln öge başarısız oldu, yeniden denenebilir</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>Aygıt dolu; yer açılınca iş sürer</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>&amp;Atla</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Değiştir</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>Daha &amp;yeniyse değiştir</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>&amp;İkisini de tut</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Birleştir</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>Oradaki kalır; yenisi bulunduğu yerde kalır</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>Oradakinin yerine yenisini koy</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>Yenisi daha sonra değiştirilmişse yerine koy, değilse atla</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>Yenisine kullanılmayan bir ad ver</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>İkisinin içeriğini tek klasörde topla</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Y&amp;eniden dene</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>Engeli giderdikten sonra bir kez daha dene</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>%1 gerekli, %2 boş</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>klasör</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, daha yeni</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Çıkar</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Sıkıştır</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>%Ln arşivden kuşku uyandıracak kadar çok veri çıkıyor</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>&amp;Tümünü çıkar</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>İçinden ne kadar çıkarsa çıksın arşivle sürdür</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>%1 okundu, şimdiye dek %2 çıktı, %3 boş</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 bayt</numerusform>
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
            <translation>%1/sn</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>61 %</comment>
            <translation>%%1</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>bir dakikadan az</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 dk</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 sa %2 dk</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln gün</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>Kopyalamak, taşımak ya da silmek için buraya bırakın</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Duraklat</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Sürdür</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>İ&amp;ptal et</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>Şimdi &amp;başlat</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>&amp;Hız sınırı…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>&amp;Günlüğü göster</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>Hedef &amp;klasörü aç</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>&amp;Listeden kaldır</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Hız sınırı</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Yalnızca hedefte olanları çöpe taşı (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>Saniyede megabayt (0: sınır yok):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>En b&amp;aşa</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>Bir &amp;yukarı</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>Bir aşa&amp;ğı</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>En s&amp;ona</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>Başarısız olanları yeniden d&amp;ene</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>Ge&amp;ri al…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Deği&amp;ştir…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>Sakla&amp;nanları kaldır…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>Farklı ya da eksik olanları kopyala</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>Yalnızca hedefte olanları çöpe taşı…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>Yeri alınan %Ln öge kaldırıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Değiştir</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>İlerleme</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>&amp;Dosya ekle…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>K&amp;lasör ekle…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Kaldır</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Gözat…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>Dosyalar ve klasörler</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Hedef klasör</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Çöpe taşı</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Kalıcı olarak sil</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sınır yok</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB/sn</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>Arka planda öteki programlara yol verir</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Önce ne olacağını öge öge gösterir</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>&amp;Hedef klasör:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Dosya &amp;varsa:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Klasör va&amp;rsa:</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>Aygıtlar arasında d&amp;oğrula:</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>D&amp;oğrula:</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>Hız &amp;sınırı:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>&amp;Nasıl:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>Ön&amp;celik:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>%Ln ögeyi kopyala</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Taşı</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>%Ln ögeyi taşı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>%Ln ögeyi sil</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>Çöpe taşı</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln ögeyi çöpe taşı</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>Dosya ya da klasör ekleyin.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Bir hedef klasör seçin.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>Hedef / ile başlamalıdır.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>Bunun için yeni bir %1 klasörü oluşturulacak.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>Orada klasör yok ve oluşturulamaz.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dosya ekle</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Klasör ekle</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;Yeri alınanları, kabul edilene ya da geri alınana kadar sakla</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>&amp;Planla…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>Yanındaki gizli bir klasörde</translation>
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
                <numerusform>Sizi bekliyor: %Ln soru</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Sizi bekliyor</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Günlüğü göster</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıtla</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Daha fazla</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Listeden kaldır</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal et</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>&amp;Farklı ya da eksik olanları kopyala</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>Yalnı&amp;zca hedefte olanları çöpe taşı…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Tüm ögeler</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>Sorunlar</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>Başarısız ya da tümüyle korunamadı</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Gösterilecek ögeler</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Adlarda ara</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>&amp;Bulunduğu klasörü aç</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>Yolları metin olarak &amp;kopyala</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>Bir iş çalıştığında tüm ögeleri burada listelenir.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln öge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, %2 gösteriliyor, aranıyor</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1, %2 gösteriliyor</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>Günlüğün bazı satırları okunamıyor.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Başarısız</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>Yapılamayanlar</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>Uyarılar</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>Tümüyle korunamadı</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Atlandı</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>Olduğu gibi bırakılanlar</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>Değiştirildi</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>Eskisinin yerini aldı</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>Doğrulandı</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>Geri okundu ve aynı</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Dışa aktar</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>Burada gösterilen ögeleri bir dosyaya yazar</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;Tablo (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>&amp;Düz metin…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>&amp;JSON satırları…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>&amp;Sağlama listesi…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln öge şuraya yazıldı: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Günlüğü dışa aktar</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>ferry-günlük</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Her zaman</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Son 7 gün</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Son 30 gün</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Son 365 gün</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>Diğer…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>Hangi zamanın işleri gösterilsin</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>İşler</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>İş listesine dön</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Ögeler</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Başarısızları yeniden dene</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Geri al…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>Eşitle</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>Seçilen işte başarısız olanı yeniden dener</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>Seçilen işin yaptığını geri alır</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>Karşılaştırmanın hedefte farklı ya da eksik bulduğunu oraya kopyalar. Yalnızca zamanı ya da izinleri farklı olana bunlar verilir.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>Karşılaştırmanın yalnızca hedefte bulduğunu çöpe taşır</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Yalnı&amp;zca hedefte olanları çöpe taşı (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>Seçilen karşılaştırmanın hedefini kaynağına eşitler</translation>
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
            <translation>Yalnızca ilk %1 gösteriliyor. Aramayı daraltın veya daha kısa bir süre seçin.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>Hedef: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>Günlüğün bu satırı okunamıyor.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Sonuç</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Ne olacak</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ne oldu</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Ne</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Nasıl</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Hedef</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>Sorulacak</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Zaten var</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Olanaksız</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Okunuyor</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>İş</translation>
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
            <translation>Yeni: %1
%2
Var olan: %3
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
            <translation>%1. Yeni: %2. Var olan: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Var olan</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>Bu işteki benzerlerinin tümüne &amp;uygula</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>Yeninin klasörünü göster</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>Var olanın klasörünü göster</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Sorular</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>Aynı işte sonradan gelecek bu türden soruları da yanıtlar</translation>
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
                <numerusform>Bu %Ln ögeyi &amp;atla</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>Konum: %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Var olan</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Klasörü göster</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>Aktarımlar</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>Kuyruktaki işler</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>Dosya ve klasörleri buraya bırakın.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>Dosya ve klasörleri buraya bırakın
ya da kopyalamak için %1, taşımak için %2, silmek için %3 tuşuna basın.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>bitmedi</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln öge</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Tüm işler</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln iş</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Ne zaman</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>İş</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Ögeler</translation>
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
            <translation>K&amp;opyala…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Taşı…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Sil…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Çı&amp;k</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>A&amp;ktarımlar</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Yanıtlar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüm</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>Günlükte &amp;ara</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Y&amp;ardım</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>Ferry &amp;Hakkında</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>Klasörleri açacak bir program bulunamadı.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>&amp;Dosya yöneticisi</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Eylemler ve kısayolları…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Aya&amp;rlar…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Ferry &amp;nasıl çalışır</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Bırakma penceresi</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Klasör</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Boru</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Soket</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>Aygıt düğümü</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Kırık bağlantı</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>Bağlantı: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Ferry'den çık</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>Hâlâ çalışan işler var.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>Bir iş henüz başlamadı.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>Biten kalır, hiçbir şey yarım bırakılmaz. Kuyruk saklanmaz: Bekleyen işler unutulur.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>Biten kalır, hiçbir şey yarım bırakılmaz. Geri kalanı Ferry yeniden açıldığında sürdürülebilir.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>Planı açık olan iş unutulur.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>İşleri yarıda kesip çık</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>Yine de çık</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Pencereyi açık tut</translation>
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
            <translation>Tüm aktarımlar için daha fazlası</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Bırakılan %Ln öge dışarıda bırakıldı: Yalnızca bu bilgisayardaki dosya ve klasörler alınabilir.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>&amp;Görüntüle</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>K&amp;opyala…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Taşı…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>&amp;Yeni klasör…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Yeniden &amp;adlandır</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>&amp;Çöpe taşı</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>Kalıcı olarak &amp;sil…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Çöpten geri yükle</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Çöpü boşalt…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>K&amp;es</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>&amp;Panoya kopyala</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Yap&amp;ıştır</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Tümünü seç</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>Bunu seç</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>Seç ve aşağı in</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>Desene göre &amp;seç…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>Desene göre seçimi &amp;kaldır…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>Seçi&amp;mi tersine çevir</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>Sü&amp;z</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Hızlı arama</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Geri</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>İ&amp;leri</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>&amp;Yukarı</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>Yukarı, bir dosya listesinden</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Ana klasör</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>Y&amp;ol yaz</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>Y&amp;enile</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>Bu &amp;klasörü öteki bölmede aç</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>Yeni &amp;sekme</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>Sek&amp;meyi kapat</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>Gizli &amp;dosyalar</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>&amp;Yerler</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>Aktarı&amp;mlar</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>Alttaki &amp;tuşlar</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Dosya</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>Aktarım&amp;lar penceresi</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Çı&amp;k</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Dü&amp;zen</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>G&amp;it</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüm</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>Yan&amp;ıtlar</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Y&amp;ardım</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>Ferry &amp;Hakkında</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>Dosyaların görünümü</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Komutlar ve kısayolları</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>Ö&amp;zellikler</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>Klasör boyutlarını hesapla</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>Bir arşivin içindekiler hesaplanamaz.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>Burada boyutu hesaplanacak klasör yok.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>Bölmeleri &amp;değiş tokuş et</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Eylemler ve kısayolları…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Adlandır</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Görüntüle</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Taşı</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Yeni klasör</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Çöp</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>Kopyalamayı &amp;planla…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Aya&amp;rlar…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>&amp;Düzenle</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>&amp;Birlikte aç</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>&amp;İki klasörü karşılaştır</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>Öteki klasörü gü&amp;ncelle…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>Tüm içeriği öteki klasörle karşılaştır</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>Sağlama listelerindeki dosyaları denetle</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>B&amp;u klasörü yerlere ekle</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>Yerlerden kaldır</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>Sol bölme için bir yer seç…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>Sağ bölme için bir yer seç…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>Yerlere git ve geri dön</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>Dosyalara git</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>Daha &amp;büyük simgeler, resimlerle</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>Daha k&amp;üçük simgeler</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>Öteki &amp;bölme</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Düzenle</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Ferry &amp;nasıl çalışır</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>Sıkıştı&amp;r…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>B&amp;uraya çıkar</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>Öteki bölmeye çıkar</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>Ayrıntılı liste</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>Sıkışık liste</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sıralama ölçütü</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Değiştirilme</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>Bölmelerin altında aktarımlar</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Bırakma penceresi</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>Dosyalar önce arşivden çıkarılıyor. Esc ya da bir tıklama bunu sonlandırır.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, seçili</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Sayılıyor…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>En az %1: bu klasördekilerin tümüne bakılamadı.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Değiştirilme</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Yeni ad</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>Sekmelerdeki klasörler</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>Klasörler de</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>%1 içindeki dosyalar</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>Burada adında “%1” geçen bir öge yok.</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>Burada yalnızca gizli dosyalar var.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>Burada yalnızca gizli dosyalar var. %1 onları gösterir.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%1/%Ln seçili</numerusform>
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
                <numerusform>%1/%Ln öge gösteriliyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln öge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 boş</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>Adları süz</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Hızlı arama</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>Desene göre seç</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>Desene göre seçimi kaldır</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>Adın bir bölümü ya da *.jpg;*.png gibi bir desen</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>Adın başı ya da bir bölümü; yukarı ve aşağı oklar ötekilere götürür</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, örneğin *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>Arşiv okunuyor…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Klasör okunuyor…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Bu klasör boş.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>Bu klasör boş. Dosyaları buraya bırakın.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>Bu klasör boş. Dosyaları buraya bırakın ya da öteki bölmede %1 tuşuna basın.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>Üst klasörler</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Klasör</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Ana klasör</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>%1 klasörü</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>Bu bilgisayar</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>Yerler ve aygıtlar</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Yerler</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Ana klasör</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Aygıtlar</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Yer imleri</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln öge</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Boş</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 boş</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 çıkarılabilir.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 ayrıldı.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 çıkarılamıyor: Üzerinde kullanımda olan bir şey var.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 çıkarılamıyor: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Aç</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Çöpü boşalt…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>Üzerindeki çöpü aç</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>%1 aygıtını çı&amp;kar</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>Yerlerden &amp;kaldır</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln öge</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Taşı</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>%1 şuraya &amp;taşınsın:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>%1 şuraya &amp;kopyalansın:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Hedef klasör</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>%Ln ögeyi taşı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>%Ln ögeyi kopyala</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>&amp;Seçenekler…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>&amp;Planla…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Önce ne olacağını öge öge gösterir</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>Aktarımlar</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Sizi bekliyor</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Günlük</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Görünümler</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>Tümünü d&amp;uraklat</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>Tümünü s&amp;ürdür</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>&amp;Tümünü iptal et</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>Bitenleri te&amp;mizle</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>Tüm işlerin hız sınırı…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>Si&amp;zi bekliyor</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>&amp;Günlük</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Sizi bekliyor %1</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>Aktarımlar %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>Sınır %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>Ayrı&amp;ntılar</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>Tüm işlerin hız sınırı</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>A&amp;ktarım listesi</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>Bu tuşu &amp;kullan</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>&amp;Varsayılana dön</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Yap</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Eylemler ve kısayolları</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Ne yapmak istiyorsunuz?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Eylemlerde ara</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Eylemler</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Yeni tuş</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>&amp;Tuş:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>Adında bu sözcükler geçen bir eylem yok.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>Bu tuş şu anda %1 için kullanılıyor; orada kullanılamaz olur.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>Şu anda yapılamaz.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>Eylem</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>İşin ayrıntıları</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB/sn</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sınır yok</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>Bu işin hız sınırı</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>Bu işin yazdığını geri okuyup okumayacağı</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>Bundan sonra başlayan dosyalar için</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>Dosya varsa bu işin yapacağı</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>Klasör varsa bu işin yapacağı</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>Bu işin önceliği</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>Arka planda öteki programlara yol verir</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>Sınır:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>Doğrula:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>Dosya varsa:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>Klasör varsa:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>Öncelik:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>İzinleri &amp;değiştir</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>%1 özellikleri</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>%Ln ögenin özellikleri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln öge</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Tür:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Klasör:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Sayılıyor…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Boyut:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>Değiştirilme:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>Sahip:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>Gösterdiği yer:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>Geldiği yer:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>Silinme:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okuma</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Yazma</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>Çalıştırma ya da girme</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Sahip</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grup</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Diğerleri</translation>
        </message>
        <message>
            <source>May</source>
            <translation>İzin</translation>
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
            <translation>Tümünde aynı değil</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, grup: %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, aygıtta %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%2 içinde %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln dosya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln klasör</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln ögeye bakılamadı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%Ln öge değiştirilemedi. İlki: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>Zaman içinde hız</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>Hız kaydedilmedi.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>Ortalama %1, şimdi %2, en çok %3</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>her an kaydedilmedi</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>%Ln kez duraklatıldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>%Ln kez soruldu</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>Kopyalama sürerken hız burada görünür.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>Ortalama %1</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>Bana sor</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>Yenisini atla</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>Daha yeniyse değiştir</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>Boyut farklıysa değiştir</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>İçerik farklıysa değiştir</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>İkisini de tut, yenisini yeniden adlandır</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>İkisini de tut, eskisini yeniden adlandır</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>Sorun olarak bildir</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Birleştir</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>Yer açılmasını bekle, kalanı bildir</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>Aygıttan geri oku</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>Olağan</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>Arka planda</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry sizi bekliyor</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln soru yanıt bekliyor. Geri kalan her şey sürüyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>%Ln iş sona erdi.</numerusform>
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
                <numerusform>Bunların %Ln tanesinde sorun var.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Sorunlarla bitti</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Tümü bitti</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Klasörü aç</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Günlüğü göster</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Çıkar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal et</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;Yeri alınanları, kabul edilene ya da geri alınana kadar sakla</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Plan: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>Yanındaki gizli bir klasörde</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Tüm ögeler</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>Engeller</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>Engeller</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>Boş bir ad alacak olanlar</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>Yerine geçenler</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>Başkasının yerini alacak olanlar</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>Aynı</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>Zaten orada olan ve aynı görünenler</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>Atlandı</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>Kopyalanmayacak olanlar</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Gösterilecek ögeler</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Adlarda ara</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>Planın ögeleri</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Dosya &amp;varsa:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Klasör va&amp;rsa:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>Bir şey &amp;başarısız olursa:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln yeni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>%Ln tanesi başkasının yerini alacak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>%Ln aynı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln tanesi başkasının yanında tutulacak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln atlanacak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>%Ln sorulacak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>%Ln zaten var</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>%Ln olanaksız</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>Bu türden son işin hızıyla süre: %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>Bunların %Ln tanesi oradakiyle aynı görünüyor: boyut ve zaman.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>Var olan %Ln klasör için sorulacak; burada birleştirilmiş sayılır.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>Boş %2 alanın en çok %1 kadarı gerekli.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>En çok %1 gerekli.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>Yerine yenisi gelenler bu sırada %1 boşaltır.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>En az %1 boş kalacak.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>Hedef şunları koruyamaz: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>Planın %Ln ögesi okunamıyor ve sayılmadı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>En çok %1 yer eksik.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>bulunanlar okunuyor…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>bakılıyor…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Yapılacak bir şey yok.</translation>
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
                <numerusform>%Ln öge taşı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln öge çıkar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln öge kopyala</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln öge değiştir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln öge için sor</numerusform>
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
                <numerusform>%Ln klasör</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>&amp;Kopyaları aygıttan geri okuyup karşılaştır</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>Kaynak kaldırılmadan önce &amp;taşınan dosyaları geri oku</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>Kı&amp;sayollar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>Yalnızca dosya sistemleri arasında: Aynı dosya sisteminde taşıma, ad değişikliğidir.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>Yeni işler</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>&amp;Dosya varsa:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>K&amp;lasör varsa:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>Engel varsa planı &amp;göster</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Masaüstü</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>Kuyruk bittiğinde ya da bana gerek duyulduğunda &amp;bildir</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>Pencere kapatılınca sistem çekmecesinde sü&amp;rdür</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Sistemin dili</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry bu dili bir sonraki açılışında kullanır.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>D&amp;il:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>İş kabul edilene ya da geri alınana kadar &amp;yeri alınanları sakla</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>Yanındaki gizli bir klasörde</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>Sağ tıklama &amp;menüleri…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>Başka dosya yöneticilerindeki Ferry girdileri</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>Dosyalar &amp;çöpe gitmeden önce sor</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>Tümünü &amp;duraklat</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>Tümünü &amp;sürdür</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>Ferry'yi &amp;aç</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Çı&amp;k</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Bırakma penceresi</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry çalışmayı sürdürüyor</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>İşler arka planda sürüyor. Sistem çekmecesindeki simge sizi onlara geri götürür.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>Bilgisayar açık kalıyor</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>Her şey gerektiği gibi gitmedi; ayrıntılar günlükte.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>Ferry daha önce kapatıldı.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>Hiçbir şey çıkarılmadı</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 çıkarılabilir.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 ayrıldı.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 çıkarılamıyor</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>Üzerinde kullanımda olan bir şey var.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>Bilgisayar %Ln saniye içinde askıya alınacak.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>Bilgisayar %Ln saniye içinde kapatılacak.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Askıya alma</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>Kapatma</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>Şimdi askıya al</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>Şimdi kapat</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>Bilgisayar askıya alınacak</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>Bilgisayar kapatılacak</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>Tüm işler bitti. Bir dakika içinde yapılacak.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>Yazılanların tümü henüz aygıtta güvende değil.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>Nelerin bağlı olduğu öğrenilemedi.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>Çıkarılabilen bir aygıta hiçbir şey yazılmadı.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Çıkar</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 %Ln saniye içinde çıkarılacak.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>Şimdi çıkar</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 çıkarılacak</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>Her şey çıkarılmadı</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>Çıkarıldı</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>ve %Ln öge daha</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>Konum: %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Kalıcı olarak sil</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>%Ln öge kalıcı olarak silinsin mi? Geri getirilemez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Çöpe taşı</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>%Ln öge çöpe taşınsın mı?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>Yalnızca %1 içinde olan %Ln öge çöpe taşınsın mı? Karşılaştırmadan sonra değişen ya da artık kaynakta da olan kalır.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Tut</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Çöpü boşalt</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Çöpteki %Ln öge kalıcı olarak silinsin mi? Geri getirilemez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>“%1” geri alınsın mı? O zamandan beri değişenler olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>Saklananları kaldır</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>“%1” işinin değiştirip sakladıkları kalıcı olarak kaldırılsın mı? Sonrasında iş geri alınamaz.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Sakla</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>Nereden</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nereye</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln öge başarısız oldu. Ferry'nin günlüğünde adları yazıyor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>Dosyalar aktarılıyor</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>Tüm işler bitin&amp;ce</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Hiçbir şey yapma</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>Bana &amp;bildir</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>Yazılan aygıtları çıka&amp;r</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>Ferry'den &amp;çık</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>Bilgisayarı &amp;askıya al</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>Bilgisayarı &amp;kapat</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>Ardından: bildir</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>Ardından: çıkar</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>Ardından: çık</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>Ardından: askıya al</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>Ardından: kapat</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>Tüm işler bitti.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal et</translation>
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
            <translation>Ferry nasıl çalışır</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>kopyala</translation>
        </message>
        <message>
            <source>move</source>
            <translation>taşı</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>Dosyalarla yapılan her şey, aktarım listesinde bir iş olur. Bu iş her an duraklatılabilir, sürdürülebilir ve iptal edilebilir; yanıt bekleyen bir iş ötekileri asla durdurmaz.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>Kopyalama ve taşıma</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>İki bölme iki klasör gösterir. Dosyaları Insert tuşuyla ya da fareyle seçip öteki bölmeye aktarın: %1 ya da %2. Ya da başka programlar arasında da olmak üzere sürükleyin, kesin ve yapıştırın.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>Bir dosya hedefteki adını ancak tamamlanınca alır, daha önce değil; o zamana kadar o adı taşıyan şey yerinde kalır. Aygıtlar arasında taşırken kaynak, ancak kopya geri okunup aynı olduğu görüldükten sonra silinir.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>Bir şey engel olduğunda</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>Zaten var olan bir dosya ya da dolu bir aygıt, “Sizi bekliyor” altında bir soru olur; geri kalan her şey sürer. Soru tek bir öge ya da aynı türden tümü için yanıtlanır. Sorulmadan ne yapılacağı, iş başlarken ve ayarlarda seçilir.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Ferry kapatıldığında ya da aniden sona erdiğinde</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>Sistem çekmecesi olan bir masaüstünde, pencere kapatılınca işler orada sürer. Bir çökmeden ya da elektrik kesintisinden sonra liste yeniden yerindedir: Bir işi sürdürün, büyük dosyaların ortasında bile kaldığı yerden devam eder.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>İşler sürerken bilgisayar uykuya geçmez. Tüm işler bitince ne olacağı, örneğin kapatılması, aktarımlar menüsünden her seferinde yeniden seçilir.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Sonrasında</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>“Güvenle çıkarılabilir”, her şeyin aygıtın kendisine ulaştığı anlamına gelir. Günlük, her bir ögeye ne olduğunu söyler; başarısız olanlar listeden yeniden denenebilir.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>Başka dosya yöneticilerinde ve uçbirimde</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>Nereye diye sorulduğunda aşağı ok; geçmiş işlerin klasörlerini, yerlerinizi ve aygıtları sunar.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>Küçük %1, Wayland dışında öteki pencerelerin üstünde kalır, her programdan dosya alır ve işlerin ne kadar ilerlediğini gösterir.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>bırakma penceresi</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>Günlük, gelmiş geçmiş tüm işleri en yenisi başta olmak üzere ve her ögeye ne olduğunu listeler. Hepsinin ögelerinde aramak için “Tüm işler”i seçin.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar ve PCManFM-Qt menülerinde “Ferry ile kopyala” komutunu gösterir; ayarlar ya da uçbirimde “ferry integrate” bunu yalnızca sizin için ekler. “man ferry” tüm komutları anlatır.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>Sıkıştır</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>Arşivin adı</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>Arşiv türü</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Hedef klasör</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>%Ln ögeyi sıkıştır</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;Arşiv:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>&amp;Klasör:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>&amp;Sıkıştırma:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>Daha çok sıkıştırma daha az yer kaplar ve daha uzun sürer</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>Arşive / içermeyen bir ad verin.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Bir hedef klasör seçin.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>Önce bir iş seçin.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>Bu iş bitmedi.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>Bu işin günlüğü tutulmadı.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>Bu işin ne yapacağı artık bilinmiyor.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>Bu işte başarısız olan bir şey yok.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>Bu türden bir iş kısmen yeniden denenmez.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>Bu iş hiçbir şeyi değiştirmedi.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>Bu türden bir iş geri alınamaz.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>Hedefte farklı ya da eksik bir şey bulunmadı.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>Bu iş hiçbir şeyi karşılaştırmadı.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>Yalnızca hedefte olan bir şey bulunmadı.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>Buraya bırakın</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Sizi bekliyor</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Duraklatıldı</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>Aktarımları açar</translation>
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
            <translation>Bırakma penceresi</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>&amp;Aktarımları göster</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>&amp;Dosyaları göster</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Gizle</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>&amp;Hiçbir şey yapma</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Bırakılan %Ln öge dışarıda bırakıldı: Yalnızca bu bilgisayardaki dosya ve klasörler alınabilir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>%Ln ögeyi &amp;kopyala…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>%Ln ögeyi &amp;taşı…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>%Ln ögeyi &amp;sil…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>sizin, başka bir Ferry'nin ya da eksik</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>sizin</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>herkes için kurulu</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1 yazılamıyor: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1 kaldırılamıyor: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>Önce %1 dosyasını düzeltin ya da kaldırın: Thunar'ın yazdığı gibi değil, olduğu gibi bırakıldı.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Ferry'yi kurun ya da taşıyın: yolunda boşluk ya da başka özel karakterler bulunan %1 menülerden çağrılamaz.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>Yalnızca “Gönder” içinde değil, &amp;Thunar'ın özel eylemleri arasında da</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>Benim için &amp;ekle</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>Benimkileri &amp;kaldır</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>Sağ tıklama menüleri</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>Dosya yöneticisi</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Ferry girdileri</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>Dosya yöneticileri</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>Başka dosya yöneticilerinin menülerinden Ferry ile kopyalama, taşıma, sıkıştırma, çıkarma ve yapıştırma.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>Kendi özel eylemleriniz olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, özel eylemler</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Kaldırıldı.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>Eklendi. Bunun için Nautilus python3-nautilus, Caja python3-caja paketini gerektirir; bu ikisi ve Thunar yeniden başlatılınca gösterir.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>Son klasörler, yerler ve aygıtlar (aşağı ok)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>Aşağı ok: son klasörler, yerler ve aygıtlar</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Son kullanılanlar</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Yerler</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 boş</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Aygıtlar</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>Henüz başka klasör yok</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>Duraklatılmış ekle</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>İş, siz sürdürene dek kuyrukta bekler</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>İ&amp;çerikleri karşılaştır</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>İki dosyayı da okur ve aynı olup olmadıklarını söyler</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>İçerikleri farklı</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>İçerikler karşılaştırılıyor…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>İçerikleri aynı</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>%1 üzerinde yer açın: %2 daha</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>%1 üzerinde yer açın</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>Arşivler burada yalnızca okunabilir. İçlerindekiler kopyalanabilir.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>Çöpe yalnızca silinenler gider.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>%1 tümüyle okunmadı: karşılaştırılamaz.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>İki klasör karşılaştırılıyor…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>İki klasörde de aynı adlar, boyutlar ve zamanlar var.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>Farklı olan %Ln öge burada gösterilmiyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>Seçili arşiv yok.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>Yalnızca çöptekiler geri yüklenebilir.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>Çöpün kendisine çıkın: bir klasör bütün olarak geri yüklenir.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Çöp boş.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Yeni klasör</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>%1 içindeki yeni klasörün adı:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>Klasör oluştur</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>%Ln öge kesildi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>%Ln öge kopyalandı</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>Panoda dosya yok.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln öge dışarıda bırakıldı: Yalnızca bu bilgisayardaki dosya ve klasörler alınabilir.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>Kesilenler zaten taşınıyor.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln ögeyi şuraya &amp;kopyala: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln ögeyi şuraya &amp;taşı: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>Buraya &amp;bağlantı oluştur</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>%Ln bağlantı oluşturulamadı. İlki: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>Bir arşivden yalnızca dosyalar açılabilir.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>%1 ögesini açacak bir program bulunamadı.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>Programlar aranıyor…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>Bunun için bilinen bir program yok</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>Bir klasör düzenlenemez.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>Metin için bir program bulunamadı.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>%1 başlatılamadı.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>Hangi günlerin işleri gösterilsin</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>İ&amp;lk gün:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;Son gün:</translation>
        </message>
    </context>
</TS>
