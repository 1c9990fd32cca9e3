# exercise: main
# label: right
# style: explicit forkserver context, pool

import multiprocessing


def main():
    with multiprocessing.get_context("forkserver").Pool(2) as pool:
        for n in pool.map(square, range(10), 1):
            print(n)

if __name__ == "__main__":
    main()
