# exercise: main
# label: right
# style: apply_async with a callback that fills a dict

import functools
import multiprocessing


def main():
    found = {}

    def keep(n, value):
        found[n] = value

    with multiprocessing.Pool(2) as pool:
        for n in range(10):
            pool.apply_async(square, (n,), callback=functools.partial(keep, n))
        pool.close()
        pool.join()
    for n in sorted(found):
        print(found[n])

if __name__ == "__main__":
    main()
