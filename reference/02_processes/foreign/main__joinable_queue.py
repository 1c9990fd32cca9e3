# exercise: main
# label: right
# style: JoinableQueue with task_done and daemonic workers

import multiprocessing


def worker(q, d):
    while True:
        n = q.get()
        d[n] = square(n)
        q.task_done()


def main():
    q = multiprocessing.JoinableQueue()
    d = multiprocessing.Array("i", 10)
    for n in range(10):
        q.put(n)
    ps = [multiprocessing.Process(target=worker, args=(q, d), daemon=True) for _ in range(2)]
    for p in ps:
        p.start()
    q.join()
    for p in ps:
        p.terminate()
        p.join()
    for s in d[:]:
        print(s)

if __name__ == "__main__":
    main()
