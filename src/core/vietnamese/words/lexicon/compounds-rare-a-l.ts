/** Words of two syllables as in compounds-a-k.ts: syllables that begin hardly any other word ("băn khoăn", "bỡ ngỡ"), from a to l. */
export const compoundsRareAToL = `
băn: khoăn
bâng: khuâng quơ
bầy: hầy nhầy
bẽ: bàng
be: bét bờ
bẽn: lẽn
bịa: đặt
bìm: bịp
bịn: rịn
bìu: díu
bõ: công
bồ: kết hòn hóng đề cào
bợ: đỡ
bỡ: ngỡ
bỏm: bẻm
bõm: bẽm
bợm: nhậu
bon: chen
bộn: bề
bộp: chộp
bực: dọc bội
bùi: ngùi
búi: tóc
bủn: xỉn rủn
bươn: chải bả
bươu: vàng
búp: bê
bụt: mọc
cắc: cớ
càm: ràm
cặm: cụi
cằm: tay
câm: lặng nín điếc
cáng: đáng thương
cành: lá cây
cau: có mày
cáu: kỉnh bẳn gắt giận
cạy: cửa phá
chằm: chằm
chằn: tinh
chang: chang
chàng: trai rể
chạng: vạng
chằng: buộc chịt néo
chành: chọe
chạo: tôm
chắp: vá nối bút cánh
chập: chờn chững choạng tối chùng
chắt: chiu bóp lọc
chật: chội hẹp kín ních cứng vật
chây: ì lười
chấy: rận
chếch: choáng
chém: giết gió
chễm: chệ
chềnh: ềnh
chểnh: mảng
cheo: leo
chỉn: chu
chít: khăn
chọc: ghẹo thủng
chọi: gà trâu
chỏm: núi
chồm: chỗm
chôm: chôm chỉa
chồn: hương đèn
chộn: rộn
chờn: vờn
chòng: chành ghẹo
chong: chóng đèn
chỏng: chơ gọng
chõng: tre
chông: chênh gai
chợp: mắt
chớp: nhoáng mắt
chợt: nhớ
chúm: chím
chụm: lại
chum: vại nước
chùn: bước tay
chun: giãn
chùng: xuống chình
chưng: cất hửng
chững: chạc lại
chườm: đá nóng
chuồn: chuồn
cọ: xát rửa dầu
cóc: nhái
cói: lác
cỗi: cằn
cời: lửa
cơi: nới trầu
còm: cõi nhom lưng
cộm: cán
cồm: cộm
cốm: vòng
cớm: nắng
cỏn: con
cọng: rau
cùi: bắp
cùm: kẹp
cuồn: cuộn
cừu: non
dạm: hỏi ngõ
dàm: ngựa
dầm: dề mưa cầu
dan: díu
dấn: thân
dát: vàng mỏng
dâu: tằm tây da rể
dèm: pha
dềnh: dàng
dìu: dắt dịu
dòi: bọ
dỗi: hờn
dõng: dạc
dùi: cui trống mài
dụi: mắt
dúi: mốc
đả: kích phá thông động
đằm: thắm mình
đần: độn
đãng: trí
đanh: đá thép
đành: hanh lòng rằng
đẽo: gọt cày
đĩ: điếm
đì: đùng
điếm: canh
đĩnh: đạc
đọ: sức
đoái: hoài tưởng
đoản: mạch mệnh
đom: đóm
đóm: lửa
đơm: hoa đặt
đon: đả
đỏng: đảnh
đót: lau
đui: mù
đủng: đỉnh
đười: ươi
đút: lót túi
ế: ẩm hàng
eo: hẹp biển óc sèo
ẻo: lả
éo: le
gá: bạc nghĩa
gạ: gẫm
gãi: ngứa
gạn: lọc đục
gằn: giọng
gắng: gượng sức
găng: tay
gành: đá
ganh: đua ghét
gào: thét
gàu: dai sòng
gâu: gâu
gảy: đàn
ghẻ: lạnh lở
ghẹ: xanh
ghẹo: gái
ghì: chặt
giặm: vá
giấm: gạo
giần: sàng
giảo: hoạt
giập: nát
giãy: giụa chết nảy
gièm: pha
giềng: mối
giỏ: xách tre
giồi: mài
giổi: xanh
gióng: giả trống
giũ: bỏ
giũa: móng
giục: giã
giun: đất sán quế
gồ: ghề
gộc: cây
gớm: ghê ghiếc
gờn: gợn
gợn: sóng mây
gọng: kìm kính
gót: chân sắt
gột: rửa
gùi: hàng cõng
gươm: đao
hám: danh lợi
hằm: hè hằm
hãn: hữu
hắng: giọng
hão: huyền
hau: háu
hen: suyễn gà
hẻo: lánh
hệt: như
híp: mắt
hít: thở hà
hiu: hắt hiu quạnh
hớ: hênh
hơ: lửa
hoằng: pháp
hoạnh: họe
hoen: ố gỉ
hói: đầu
hóm: hỉnh
hợm: hĩnh
hớn: hở
hong: khô hóng
hốt: hoảng rác bạc
hụ: còi
hù: dọa
hục: hặc
húng: quế lìu chanh
hửng: nắng sáng
hụp: lặn
hưu: trí
huých: tay
huyễn: hoặc
inh: ỏi
khà: khà
khạc: nhổ
khảng: khái
khạp: nước
khệ: nệ
khèn: bè lá
khênh: vác
khều: móc
khít: khao
khịt: mũi
khò: khè
khoắc: khoải
khóe: mắt
khù: khờ
khư: khư
khua: chiêng khoắng
khúm: núm
khùng: điên
khướu: bạc
khuy: áo
khuỷu: tay
kình: địch
lã: chã
lác: đác
lạch: cạch bạch
lẩm: cẩm bẩm
lán: trại
lảng: tránh vảng
lanh: lảnh lẹ lợi
lảnh: lót
lảo: đảo
lạo: xạo
lay: động lắt chuyển
lè: lưỡi nhè
lê: lết thê
leng: keng
lẽo: đẽo
lép: vế kẹp
lều: bạt chõng quán
lêu: lổng
lìa: đời
lia: lịa
liêu: xiêu
lít: nhít
líu: lo
liu: riu
lõa: lồ
lóa: mắt
lòa: xòa
loằng: ngoằng
loanh: quanh
loắt: choắt
loay: hoay
lóc: cóc
lóe: sáng
lom: khom
lốm: đốm
lổm: ngổm
lởm: chởm
lổn: nhổn
lợt: lạt
lu: bù khạp loa mờ nước
lụ: khụ
lư: hương
luộm: thuộm
lườm: nguýt
`;
