# after: google/oss-fuzz-gen#709: work in a callback stops the pool's thread of results
# truth: dead
from multiprocessing import Pool


def square(number):
    return number * number


def again(number):
    print(pool.apply(square, (number,)))


if __name__ == "__main__":
    pool = Pool(2)
    pool.apply_async(square, (3,), callback=again).wait()
