# exercise: main
# label: right
# style: guard with an else branch, two duplex pipes, one number at a time

import multiprocessing


def serve(conn):
    for number in iter(conn.recv, "bye"):
        conn.send(square(number))


def main():
    links, procs = [], []
    for _ in range(2):
        here, there = multiprocessing.Pipe()
        p = multiprocessing.Process(target=serve, args=(there,))
        p.start()
        there.close()
        links.append(here)
        procs.append(p)
    for pair in range(0, 10, 2):
        for k in (0, 1):
            links[k].send(pair + k)
        for k in (0, 1):
            print(links[k].recv())
    for link in links:
        link.send("bye")
    for p in procs:
        p.join()

if __name__ != "__main__":
    pass
else:
    main()
