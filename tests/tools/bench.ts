import '../bench/reading';
