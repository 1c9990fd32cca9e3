# exercise: main
# label: right
# style: Pool(2).imap, close and join

from multiprocessing import Pool


def main() -> None:
    pool = Pool(processes=2)
    try:
        for value in pool.imap(square, range(10)):
            print(value)
    finally:
        pool.close()
        pool.join()

if __name__ == "__main__":
    main()
