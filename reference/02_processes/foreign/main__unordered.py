# exercise: main
# label: wrong
# mistake: imap_unordered printed as it comes

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.imap_unordered(square, range(10)):
            print(n)

if __name__ == "__main__":
    main()
