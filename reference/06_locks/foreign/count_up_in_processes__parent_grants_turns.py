# exercise: count_up_in_processes
# label: right
# style: the parent is the arbiter: it serves one pipe after the other
import multiprocessing


def child(conn, counter, times):
    for _ in range(times):
        conn.recv()  # "go"
        counter.value += 1
        conn.send("done")
    conn.close()


def count_up_in_processes(counter, times, workers):
    conns, ps = [], []
    for _ in range(workers):
        here, there = multiprocessing.Pipe()
        p = multiprocessing.Process(target=child, args=(there, counter, times))
        p.start()
        there.close()
        conns.append(here)
        ps.append(p)
    for _ in range(times):
        for conn in conns:
            conn.send("go")
            conn.recv()
    for conn in conns:
        conn.close()
    for p in ps:
        p.join()
