# exercise: main
# label: wrong
# mistake: the children append to a global list, the parent prints its empty one

import multiprocessing

squares = []


def half(start):
    for n in range(start, start + 5):
        squares.append(square(n))


def main():
    ps = [multiprocessing.Process(target=half, args=(s,)) for s in (0, 5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for s in sorted(squares):
        print(s)

if __name__ == "__main__":
    main()
