# exercise: main
# label: right
# style: executor with an explicit spawn context

import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def main():
    ctx = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=ctx) as ex:
        print("\n".join(map(str, ex.map(square, range(10)))))

if __name__ == "__main__":
    main()
