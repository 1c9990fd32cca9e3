# exercise: main
# label: wrong
# mistake: the second process is started when the first has been joined

import multiprocessing


def half(q, start):
    for n in range(start, start + 5):
        q.put(square(n))


def main():
    q = multiprocessing.Queue()
    for start in (0, 5):
        p = multiprocessing.Process(target=half, args=(q, start))
        p.start()
        p.join()
    for _ in range(10):
        print(q.get())

if __name__ == "__main__":
    main()
