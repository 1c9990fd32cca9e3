# exercise: main
# label: wrong
# mistake: two events make the processes take turns: never two at the same time

import multiprocessing


def take_turns(q, mine, other, start):
    for n in range(start, 10, 2):
        mine.wait()
        mine.clear()
        q.put(square(n))
        other.set()


def main():
    q = multiprocessing.SimpleQueue()
    a, b = multiprocessing.Event(), multiprocessing.Event()
    a.set()
    ps = [
        multiprocessing.Process(target=take_turns, args=(q, a, b, 0)),
        multiprocessing.Process(target=take_turns, args=(q, b, a, 1)),
    ]
    for p in ps:
        p.start()
    for _ in range(10):
        print(q.get())
    for p in ps:
        p.join()

if __name__ == "__main__":
    main()
