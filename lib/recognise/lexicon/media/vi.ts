import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'bài hát, ca khúc, ca sĩ, nhạc sĩ, rapper, nhạc rap, lời bài hát, bản nhạc, ca từ',
  poem: 'bài thơ, nhà thơ, tập thơ, câu thơ, thi sĩ, làm thơ, vần thơ',
  book: 'cuốn sách, quyển sách, sách cấm, tiểu thuyết, hồi ký, nhà văn, nhà xuất bản, in sách, đầu sách',
  film: 'bộ phim, cuốn phim, phim tài liệu, đạo diễn, nhà làm phim, phim ngắn, điện ảnh',
  video: 'video, clip, livestream, phát trực tiếp, youtube, youtuber, tiktok, vlog',
  cartoon: 'biếm họa, biếm hoạ, hí họa, hí hoạ, tranh châm biếm, bức vẽ, truyện tranh, ảnh chế',
  art: 'bức tranh, triển lãm, họa sĩ, hoạ sĩ, tranh tường, graffiti, nghệ thuật sắp đặt, nghệ thuật trình diễn, tác phẩm nghệ thuật, bức tượng',
  photo: 'bức ảnh, tấm ảnh, bức hình, tấm hình, ảnh chụp, chụp ảnh, nhiếp ảnh, phóng viên ảnh',
  speech: 'bài phát biểu, bài diễn văn, diễn văn, bài giảng, thuyết giảng, diễn thuyết, bài thuyết trình, giảng đạo',
  protest: 'biểu tình, tuần hành, xuống đường, mít tinh, tọa kháng, toạ kháng, tụ tập đông người',
  broadcast:
    'chương trình truyền hình, chương trình phát thanh, đài phát thanh, phát thanh viên, người dẫn chương trình, podcast, talkshow, lên sóng',
  article: 'bài báo, bài viết, xã luận, phóng sự, bài bình luận, loạt bài, phóng sự điều tra, viết báo',
  post: 'bài đăng, facebook, facebooker, blog, blogger, bình luận, mạng xã hội, dòng trạng thái, status, tweet',
  letter: 'thư ngỏ, bản kiến nghị, thỉnh nguyện thư, kháng thư, tâm thư, truyền đơn, tờ rơi, ký tên, bản lên tiếng',
  symbol: 'lá cờ, cờ vàng, treo cờ, áo thun, áo phông, biểu ngữ, băng rôn, khẩu hiệu, áp phích, nhãn dán',
}
