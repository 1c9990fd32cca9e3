# exercise: main
# label: wrong
# mistake: a print from debugging was left in, "process 1 and process 2 started", so the program prints a 1 and a 2 before the squares; breaks "Print no other numbers"

from multiprocessing import Process, Queue


def work(numbers, q):
    for n in numbers:
        q.put((n, square(n)))


def main():
    q = Queue()
    p1 = Process(target=work, args=(range(0, 10, 2), q))
    p2 = Process(target=work, args=(range(1, 10, 2), q))
    p1.start()
    p2.start()
    print("process 1 and process 2 started")
    res = {}
    for i in range(10):
        n, value = q.get()
        res[n] = value
    p1.join()
    p2.join()
    for n in range(10):
        print(res[n])


if __name__ == "__main__":
    main()
