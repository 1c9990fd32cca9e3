# exercise: main
# label: right
# style: starmap with one-tuples, all in one line

import multiprocessing


def main():
    with multiprocessing.Pool(2) as p:
        print(*p.starmap(square, [(n,) for n in range(10)]))

if __name__ == "__main__":
    main()
