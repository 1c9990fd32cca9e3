# exercise: main
# label: wrong
# mistake: each process is joined in the loop that starts it, so the second begins when the first has ended; breaks "run at the same time"
from multiprocessing import Process, SimpleQueue


def half(numbers, out):
    out.put([square(n) for n in numbers])


def main():
    out = SimpleQueue()
    for numbers in ([0, 1, 2, 3, 4], [5, 6, 7, 8, 9]):
        p = Process(target=half, args=(numbers, out))
        p.start()
        p.join()
    for _ in range(2):
        for value in out.get():
            print(value)


if __name__ == "__main__":
    main()
