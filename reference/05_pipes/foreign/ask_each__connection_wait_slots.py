# exercise: ask_each
# label: right
# style: connection.wait() on all ends, whoever is ready fills its slot; dead peers leave their slot at None
from contextlib import suppress
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def peer(parents_end, conn, task):
    parents_end.close()
    with conn:
        conn.send(task(conn.recv()))


def ask_each(task, values):
    answers = [None] * len(values)
    slot_of = {}
    peers = []
    for slot, value in enumerate(values):
        here, there = Pipe()
        process = Process(target=peer, args=(here, there, task))
        process.start()
        there.close()
        peers.append(process)
        slot_of[here] = slot
        with suppress(OSError):
            here.send(value)

    while slot_of:
        for conn in wait(list(slot_of)):
            slot = slot_of.pop(conn)
            with conn, suppress(EOFError, OSError):
                answers[slot] = conn.recv()

    for process in peers:
        process.join()
    return answers
