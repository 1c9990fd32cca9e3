# exercise: main
# label: wrong
# mistake: with chunksize=10 all numbers are one chunk, which one worker gets, while the other one has nothing to do (breaks "Two worker processes share the work and run at the same time")
import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        print(*pool.map(square, range(10), chunksize=10), sep="\n")


if __name__ == "__main__":
    main()
