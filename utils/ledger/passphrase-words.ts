/**
 * 2048 plain Indonesian words of four to eight letters, no two of which begin with the same four, so that a word on paper can be told by its
 * beginning. Chosen by hand among the root words (kata dasar) of sastrawijs 1.1.0, MIT, copyright (c) 2015 Andy Librian: everyday words, nothing
 * that offends. Never edited: a word taken out would have its passphrases marked as mistyped.
 */
export const PASSPHRASE_WORDS: readonly string[] = `
abadi abang abdi abjad absen acak acara acuh adat adegan adil adinda adopsi aduk agak agama agen agustus ahad ahli ajaib ajar akad
akasia akbar akhir akhlak akibat akrab akrobat aksara aksen aksi akta aktif aktor aktual akurat alarm alat album alergi alfabet alim
alinea alir alis alkohol alun ambang ambil ambruk ambulans amplas ampuh amuk analisis ancam andai andong aneh aneka anemia anggap angin
angsa anjur anoa antar antena antre anugerah anyam apel apik apotek apung arah arca ardi arena argumen arif arisan arsip arti arus arwah
asam asas asbes asin asli asma aspal aspek asrama asri asuh asuransi atap atlas atlet atom atribut atur aula aurora awal awas awet ayah
ayun azan babak baca badai badut bagai bagus bahkan bahu bahwa baju bakar bakmi bakso balet balkon balok balsam bandar bangau banjir
bank banyak bapak barel baris barter basah basket basmi basuh batik baur bayam bayi beban bebek becak beda begini bekal beku belum benci
bengkak benih bensin bentak benua beras beri berkah bersih besar besi besok betah betina beton betul biak biara biawak bibir bicara
bidan biduk bijak biji bikin bilah bimbang bina bingkai bintik biola bioskop biru bisa bisik bisnis blangko blok bobot bocah bocor bola
boleh boneka bongkar bonus bordir boros botani botol brankas brosur bruto bual buat buaya bubuk budaya budi bujang buka bukit bukti
bulan bulu bumbu bumi bunga buntu bunyi bupati buram busur butuh cabai cabut cacah cacing cadang cahaya cair cakap cakram calo camar
campak canggih cantik capung cari catat catur cawan cecak cedera cegah cekung celoteh celup cemas cembung cendol cengkeh centang cepat
cerca cerdas cerewet cermat cerna ceroboh cerpen cetus cicil cikal cincin cipta ciri citra coba cobek cocok cokelat comel congkak contek
copot corak corong cuaca cubit cucu cukup cuma curah cuti dadu daerah daftar dagang dagu dahi dahsyat dahulu dalam dalih damai dampak
dandan dangkal dansa dapat dapur dasar dasi datuk daun daya debar debu deduksi definisi degup dekan delapan delegasi delik delman delta
demam demi demo dempul denah denda dengan depan depot deras deret derita derma desa desember desis detak detektif dewa dewi diagram
dialog diam didih diesel diet digital dikte dinas dinding dingin dini diploma disiplin diskon divisi dodol dokar dokter dokumen dolar
domba domino dompet dongeng dosen dosis drama drum duduk duga dukung dulang dunia dupa durasi duren durhaka duri dusta dusun duyung edar
edit efek efisien egois ejek ekologi ekonomi ekor ekspor ekstra elang elastis elegan elektron elok elus emas ember embun emosi empal
empedu empuk enak enam encer endap engkau entah erat esai esok estetik etalase etika etnis evaluasi fabel fajar fakir fakta famili fana
fantasi fase fasih fauna favorit februari federal fermen festival figur fiksi film filsafat filter final fisik flanel flora fobia fokus
folio fondasi formal forum fosil foto fraksi frase fungsi furnitur gabus gadis gado gaduh gagah gaib gairah gaji galon gamang gambar
gamelan gamis gampang ganas ganda gang ganjal gapai gapura garuk gasing gaul gaun gawat gaya gayung gedung gegas gejala gejolak gelak
geledah geli gema gembok gemetar gempa gemuk gendang generasi gengsi genre genting geografi geologi geometri gerbang gergaji gerhana
gerilya gerobak gesek gesit getah getir giat gigi gilir ginjal girang gitar giwang gizi global goda golok gombal gondok gong goreng
gorila gosip gosok gotong goyang grafik gram granat gratis grosir grup gubah gubernur gubuk gudang gudeg gugup guling gulma gumam gumpal
guna guntur gunung gurau gurih guru gusar gusi habis hablur hadir hafal hajat haji hakim halau halo halte halus hambar hampa hancur
handuk hangat hantam hanya hapus harap harmonis harpa harta haru hasil hasrat hasut hati hawa hebat hemat hendak hening henti heran
hewan hias hibah hibur hidang hidup hijau hikayat hikmah hilir himpun hindar hingga hirau hitam hitung hobi honor horizon hormat hotel
hubung hujan hukum hulu huma humor huni huruf hutan ibarat ibunda ideal identik igal ijazah ikat ikhlas ikhtiar iklan iklim ikrar
iktikad ikut ilham ilmiah ilmu ilusi imam iman imbas imbuh impas impor inap incar indah individu induk infeksi inflasi info ingat ingkar
ingus injak inovasi insaf insinyur instan intan integral inti intonasi intrik invasi ipar ipis irama iring iris irit isak isap istana
istilah istri isyarat itik izin jabat jadi jadwal jago jagung jahat jahe jahil jaja jaket jaksa jala jalur jamak jambu jamin janin janji
jantan januari jarak jaring jarum jasmani jati jatuh jauh jawab jeda jejak jelas jelek jeli jelma jemaat jembatan jempol jemu jenaka
jendela jenguk jenis jenuh jepit jepret jera jerit jernih jeruk jika jilat jilbab jilid jinak jinjing jitu jiwa jodoh joget joging jorok
jual juara judul juga jujur juli jumat jumbo jumlah jumpa jungkat juni junjung jurang jurnal juru justru juta kabin kabul kaca kadal
kader kado kafe kagum kail kait kakak kakek kaldu kaleng kalkun kalong kamar kambuh kamera kami kampus kanan kancil kandas kanguru
kanker kantin kapital kapok kapsul kapten kapuk karam karcis kardus karet kargo karib karnaval karpet kartu karung karya kasa kasih
kasur kategori katup kaum kaus kawah kawin kayu kebab kebun kecap kecewa kecil kecuali kedai kedelai kedip kejar keji kejora keju
keledai keliru kemah kembar kemeja kemudi kencan kendi kental kenyal kepak keping kepodang kepul kerbau keren keris kerja kerling kernet
kerok kertas keruh kesal keset kesima ketam ketel ketik ketombe ketua khas khatib khawatir khayal khianat khidmat khotbah khusus kiai
kicau kidal kidung kijang kikir kikuk kilap kilo kimia kincir kios kipas kira kisah kismis kita klaim klakson klasik klien klinik klip
klub knalpot koalisi kobar koboi kocok kode kodok kodrat koki kokoh kokpit kolam kolera kolom koma komet komik kompak kondisi konflik
kongsi konkret konsep kontak koper kopi koral korek koridor kornea korona korupsi kosmos kosong kostum kotor koyak krayon kreasi kredit
krim krisis kritik kroket kronis kuali kuat kubah kubis kubu kucil kucur kuda kuis kuku kulai kulit kulkas kultur kuman kumbang kumpul
kumuh kunci kuning kunjung kuno kunyah kupas kupon kurban kurcaci kurir kurma kursi kurus kurva kusam kusir kusut kutip laba labu laci
laden laga lahan lahir lain lajang laju laki lakon laksana lalai lamban lampu lancar landa langit lanjut lantai lapar lapis laras larik
larut larva laskar latar lauk lawak layak lebih lebur lecet ledak lega legenda legit leher lekas lekuk lelah lele leluasa lembu lempar
lencana lengah lensa lentik lenyap lepas lepuh lereng lesat lestari lesu letih letup lezat liang liar licik lidah lidi lihai likuid
lilin lima limbah limun lincah lindung lingkar lintah lipat lirih lisan lisensi listrik liter lobak lobi logam logis logo loket lolos
lomba lompat loncat longgar lontar lorong losmen lotre loyal luap lubang lucu ludah lugu luhur lukis luluh lumas lumbung lumpia lumrah
lumut lunak luncur lupa luruh lusin lutut luwes maaf macam macet madrasah madu magang magnet mahal mahir mahkota mahligai main majalah
majelis majikan makan makhluk maki makmur makna makro maksud maktub malah malu mampu mandi mangga manik manja mantu manual marga marmer
martil masker massa masuk mata materi matras mawar mayor mebel medan media megah meja mekar melati meleset melodi melulu memar memori
mempelai menang mendung menit menu merdu merek meriam merosot merpati mertua mesin meski mesra mesti meter metode mewah migrasi mikro
mimbar mimik mimpi minat minggu mini minta minum minyak mirip misal misi mistik mobil mode modul mogok mohon molek molor momen monolog
montir monumen monyet moral motif muai muda mufakat mujair mujur mukena mukim mulia muluk mumi muncul mundur mungil muntah murah murid
murka murni murung musafir museum musik muskil musnah mustahil musuh mutasi mutiara mutlak mutu nabati nadi nafas nafkah naik nakal
nakhoda naluri nama namun nangka nanti napas nasi naskah natal naung nazar negara negeri nelayan nenek neraca netral ngarai niaga niat
nihil nikah nikmat nilai ningrat nirwana nisan niscaya nista noda nomor norma nota novel nuansa nurani nuri nusa nutrisi nyala nyaman
nyanyi nyaris nyawa nyenyak nyeri nyiru nyiur nyonya obat objek obor obral obrol odol oksigen oktober olah oleng oles ombak omel omong
onar oncom ongkos opak opera opini opname opor opsi optik orang orbit organ orkes otak otomatis otonom otot oval oven pabrik pacar pacu
pada pagar pagi paha pahit pahlawan pajak pakai paket paksa paku paling palsu paman pamer pamit pamor panca pandu panen pangan panik
panjat panti pare parfum parkir parlemen partai paruh pasal pasif pasok paspor pasrah pasta patah patok patri paus payung pecah peci
pecut pedal pedih pedoman peduli pegal pejam peka pekerti pekik pelan pelita pelopor peluh pemuda pena pencak pendek penggal pening
penjuru pensil pentas penyu pepes perak perban percik perdana pergi perkara perlu permai pernah peron persen pertama perut pesan pesisir
pesona pesta peti petuah piagam piala picik picu pidana pihak pikir piknik pikul pilah pilek pilot pilu pimpin pinang pincang pindah
pinggir pinjam pinta pipa pipi piramida piring piston plafon planet plastik plaza plester poci pohon pojok poker pola polisi polos pompa
pondok poni populer porsi portal posisi poster potensi potong potret praja praktik pramuka prangko pria pribadi prihatin prima prinsip
produk profil program promosi proposal prosa protes proyek puas pucat pucuk pudar puing puisi puja puji pukat pukul pulen pulih pulsa
punah pundak pungut puntir punya pupuk purba purna pusing putar putik putra putu puyuh racik radar radio ragam rahang rahim rahmat raih
rajin rajut rakit rakus rakyat rambat rampai ranah rancu ranjau ransel rantai rapat rapi rapor rapuh ratu raung raut rawa rayu razia
realis rebah rebus redup regang regu rehat rekam rekening reklame rekor rela relief rembuk remeh rempah rencana renggang renta renung
repot republik resah resep resi resmi restu retak retorika reuni revisi rezeki rezim riak ribu rimba rindu ringan rintih risau riset
risiko ritme ritual riuh rival riwayat robek robot rohani rokok roman rombak rompi ronda rongga rontok rotan roti royal ruang ruas
rubrik rugi rujak rujuk rukun rumah rumbia rumit rumput rumus runcing runding runtuh rupiah rusa rusuh rutin saat sabar sablon sabtu
sabuk sadap sagu saham saing sakit sakti saldo saleh salin salju sama sambal sampah samudra sana sandi sanjung sapu saraf sari sarjana
sasak sastra satelit satpam satria saudara sawah sawi sawo sayur sebab sebentar sebut sedekah sedot segan segel segi segmen sehat sejuk
sekop sela selera selip seludup semai sembah semen sempat semua senam sengat seni senja sensor senter senyap sepatu sepeda serah serdadu
sering seroja serta seru sesak sesuai setia setor setrum siasat sibuk sidang sidik sifat sigap sikap siklus siku silam silih silsilah
simak simbol simpan sinar sinetron singa sintas sinyal sipil siput sirene sirkus sirsak sirup sisi sistem siswa situ siul skala skandal
skema sketsa skor skripsi soal sobat sofa sohib sokong solek solusi sombong sopan sopir sorak sorban sore sorot sosial soto spanduk
spasi spesial spidol spiral spons stabil stadion stamina standar stasiun statis stempel steril stiker stok strategi struktur studi suam
suar suasana suatu subjek subsidi subuh suci sudut sufi suguh suhu suit suka sukses sultan sumbu sumsum sumur sungai suntik sunyi supaya
surai surga survei surya susah susul sutra syair syarat syukur syuting taat tabib tablet tabrak tabung tadah tahan tahu tajam tajuk
takdir takhta takjub taksi takut takzim talas talenta tambah tamsil tamu tangan tani tanjak tanpa tante tara taruh tasbih tata tatih
tawon teater tebal tebing tebu tegak teguh teknik teks tekun telah telepon teliti telur teman tembak tempe tenar tengah tentu tenun
teori tepat tepi tepuk terbit teriak terjal terka terlalu ternak terong terpa tertib terus tetap tetes tewas tiada tiap tiba tidak tidur
tiga tikar tikus tilang tilik timah timpa timun tindak tinggi tinju tipe tipis tipu tiram tiri titah tiup toga tokek toko tolak toleh
tolok tomat tong tonjok tonton topan topeng topi tornado total tradisi tragis traktor trans trauma trem tren trik triliun trofi tropis
trotoar tuah tuan tuding tuduh tugas tugu tuju tukik tular tulus tumbuh tumis tumpah tuna tunda tunggu tunjuk tuntas tupai turap turbin
turis turnamen turun tusuk tutup ubin ucap udara udik ufuk ujar ujung ukir ukur ulam ulet ulin ulos ultra ulur umat umbi umpan umum
undang undi unggah ungkap ungsi ungu unik unit unsur unta untuk upacara upah upaya upeti urai urut usai usia usul usung utama utang utas
utuh utus vaksin vakum valid valuta variasi vegetasi vektor verba versi veteran vila violet virus visa visual vital vokal voli volume
vonis wacana wafat wahana waisak wajah wajib wakaf wakil waktu walau wali waluh wangi wanita wara waris warna warung wasit waspada watak
wayang wazir wenang wibawa wihara wilayah wisata wisma wisuda wortel wujud yakin yayasan yoga yoyo yudo yunior yuran zaitun zakat zaman
zamrud zebra ziarah zirah zona
`
  .trim()
  .split(/\s/);
