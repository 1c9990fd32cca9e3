# exercise: main
# label: wrong
# mistake: the children print, the program only starts them

import multiprocessing


def half(start):
    for n in range(start, start + 5):
        print(square(n))


def main():
    ps = [multiprocessing.Process(target=half, args=(s,)) for s in (0, 5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()

if __name__ == "__main__":
    main()
