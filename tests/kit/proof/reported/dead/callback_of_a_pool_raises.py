# after: python/cpython#83371: an exception in a callback ends the thread of the results
# truth: dead
from multiprocessing import Pool


def square(number):
    return number * number


def report(number):
    raise ValueError(number)


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.apply_async(square, (3,), callback=report).get())
