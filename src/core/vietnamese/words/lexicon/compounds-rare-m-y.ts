/** Words of two syllables as in compounds-rare-a-l.ts, from m to y. */
export const compoundsRareMToY = `
mánh: khóe lới
mạt: cưa
mảy: may
mè: nheo
mề: đay
méo: mó
mẹo: vặt mực
miệt: mài thị vườn
mịt: mù
mõ: làng
mố: cầu
moi: móc
mồm: mép
mồn: một
móp: méo
mủi: lòng
mượt: mà
nã: súng
nặc: danh
năn: nỉ
nấn: ná
nằng: nặng nặc
nanh: vuốt
nao: lòng núng nao
nát: bét vụn
nẫu: ruột
nẩy: nở
nêu: gương
ngắc: ngoải ngứ
ngái: ngủ
ngan: ngát
ngằn: ngặt
ngào: ngạt
ngấp: nghé
ngát: hương
ngật: ngưỡng
ngầu: đục
ngấu: nghiến
nghé: con
nghễnh: ngãng
nghịt: người
ngỗ: ngược
ngỡ: ngàng
ngớ: ngẩn
ngoảnh: mặt
ngóc: đầu ngách
ngốc: nghếch
ngơi: nghỉ
ngời: sáng
ngòm: ngòm
ngợp: thở
nguầy: nguậy
nguệch: ngoạc
ngùn: ngụt
nhăng: nhít
nhặng: xị
nhạo: báng
nhao: nhao
nhão: nhoét
nhàu: nát nhĩ
nhầy: nhụa nhớt
nhe: nanh
nhễ: nhại
nhếch: nhác
nheo: mắt nhóc
nhí: nhảnh
nhím: bờm rừng
nhỉnh: hơn
nhô: cao
nhòe: nhoẹt
nhoi: nhói
nhỏm: dậy
nhổm: dậy
nhốn: nháo
nhớn: nhác
nhờn: thuốc
nhõng: nhẽo
nhộng: tằm
nhớp: nháp
nhú: mầm
nhử: mồi
nhũn: nhặn
nhùng: nhằng
nhụt: chí
nhút: nhát
niết: bàn
nồm: ẩm
nõn: nà
núm: vú
nuối: tiếc
nườm: nượp
núp: bóng
ồ: ạt
òa: khóc
oái: oăm
óc: chó
ỏm: tỏi
ỡm: ờ
ớn: lạnh
ọp: ẹp
phảng: phất
phèn: chua
phinh: phính
phờ: phạc
phốp: pháp
phớt: lờ
phũ: phàng
phủi: bụi tay
quai: bị hàm
quằn: quại
quăn: queo
quạnh: hiu quẽ vắng
quắt: queo
quặt: quẹo
quẩy: gánh
quẻ: bói
quết: trầu
quờ: quạng
quýt: hồng
rạ: rơm
ram: ráp
rấm: rứt
ràn: rụa
rán: sức
ráng: chiều sức
rang: lạc
rặng: tre
rè: rè
rề: rà
réo: rắt
rệu: rã
rỉ: máu rả tai sét sắt
rì: rầm
ríu: rít
rợn: người ngợp
rờn: rợn
rú: rừng ga
rúm: ró
run: rẩy sợ rủi
rườm: rà
rướn: người
sạc: pin
sám: hối
sạm: nắng
sấm: sét
sằng: sặc
sạp: hàng chợ
sảy: chân thai
sẹo: lồi
sếu: đầu
sình: lầy
sít: sao
sỗ: sàng
son: sắt phấn rỗi
sòn: sòn
sồn: sồn
sờn: vai lòng
sớt: chia
sùi: bọt mào
sụn: khớp
sũng: nước
sướt: mướt
tằn: tiện
tằng: tịu
tâng: bốc
tạnh: ráo
táy: máy
tếch: gỗ
tèm: nhem
tênh: hênh
teo: cơ tóp
thắc: mắc thỏm
thẫm: màu
thằn: lằn
thẫn: thờ
thằng: bé
thè: lưỡi
the: thé
thẽ: thọt
thèm: khát muốn thuồng
thều: thào
thiển: cận
thình: lình thịch
thít: chặt
thoai: thoải
thõng: tay
thót: tim
thum: thủm
thược: dược
thuôn: dài
thườn: thượt
thụt: lùi két tháo
thút: thít
tít: tắp
tíu: tít
tớ: gái
toại: nguyện
toang: hoác
toáng: lên
tọc: mạch
tom: góp
tơn: hớt
tong: teo
trá: hình
trạc: tuổi
trâm: anh
tráo: đổi trở
trập: trùng
trầu: cau không
trảy: hội quả
trẩy: hội
trây: ì
trầy: trật xước da
trề: môi
trê: phi
trệch: hướng
trẹo: chân
trét: vữa
trệu: trạo
trịch: thượng
trịnh: trọng
trìu: mến
trố: mắt
trợn: mắt
trơn: tru trượt láng
trót: lọt
trưa: nắng
trừng: phạt trị mắt
trườn: bò
trụt: lở
trừu: tượng
tủa: ra
tuềnh: toàng
tùm: lum
tuồn: hàng
túp: lều
tụt: hậu hạng hứng
ù: lì tai
ú: ớ
ụ: tàu nổi
úa: tàn vàng
ùa: vào
ứa: lệ máu
uẩn: khúc
ùng: ục
ửng: đỏ hồng
ưỡn: ẹo ngực
ươn: hèn
vạm: vỡ
ván: trượt khuôn
vần: công thơ vũ
văng: tục vẳng
vằng: vặc
vảy: cá nến
vẹm: xanh
vểnh: tai
vèo: vèo
viển: vông
vó: câu ngựa
voi: rừng
vồn: vã
voọc: chà
vựa: lúa
vụng: dại trộm về
xam: xám
xằng: bậy
xắt: nhỏ
xếch: mép
xén: lông
xênh: xang
xềnh: xệch
xiêu: lòng vẹo
xỉn: màu
xịt: thuốc
xíu: mại
xõa: tóc
xoải: cánh
xộc: xệch
xòe: hoa
xởi: lởi
xôm: tụ
xồm: xoàm
xổng: chuồng
xoong: nồi
xuề: xòa
xum: xuê
xụp: xuống
xụt: xịt
`;
