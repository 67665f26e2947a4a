import '../bench/bench';
