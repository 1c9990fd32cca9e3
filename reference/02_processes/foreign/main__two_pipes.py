# exercise: main
# label: right

from multiprocessing import Pipe, Process


def work(numbers, conn):
    res = []
    for n in numbers:
        res.append(square(n))
    conn.send(res)
    conn.close()


def main():
    parent_conn1, child_conn1 = Pipe()
    parent_conn2, child_conn2 = Pipe()
    p1 = Process(target=work, args=([0, 1, 2, 3, 4], child_conn1))
    p2 = Process(target=work, args=([5, 6, 7, 8, 9], child_conn2))
    p1.start()
    p2.start()
    res = parent_conn1.recv() + parent_conn2.recv()
    p1.join()
    p2.join()
    for n in res:
        print(n)


if __name__ == "__main__":
    main()
