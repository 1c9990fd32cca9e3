from multiprocessing import Pipe, Process


def child(end, task):
    with end as conn:
        conn.send(task(conn.recv()))


def ask_child(task, value):
    here, there = Pipe()
    with here:
        process = Process(target=child, args=(there, task))
        process.start()
        there.close()
        here.send(value)
        try:
            return here.recv()
        finally:
            process.join()


def converse_child(task, conn, other):
    other.close()
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        conn.close()


def converse(task, values):
    ours, theirs = Pipe()
    p = Process(target=converse_child, args=(task, theirs, ours))
    p.start()
    theirs.close()
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    p.join()
    ours.close()
    return answers


def answer_one(task, i, value, conn):
    conn.send((i, task(value)))


def ask_each(task, values):
    ours, theirs = Pipe()
    children = []
    for i, value in enumerate(values):
        p = Process(target=answer_one, args=(task, i, value, theirs))
        p.start()
        children.append(p)
    theirs.close()
    answers = [None] * len(values)
    for _ in values:
        try:
            i, answer = ours.recv()
        except EOFError:
            break
        answers[i] = answer
    for p in children:
        p.join()
    return answers


def read_all_child(produce, writer, reader):
    reader.close()
    produce(writer.send)
    writer.close()


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    p = Process(target=read_all_child, args=(produce, writer, reader))
    p.start()
    items = []
    while True:
        try:
            items.append(reader.recv())
        except EOFError:
            break
    p.join()
    return items


def exchange_child(right, conn):
    conn.send(right)
    conn.send(conn.recv())


def exchange(left, right):
    ours, theirs = Pipe()
    p = Process(target=exchange_child, args=(right, theirs))
    p.start()
    theirs.close()
    mine = ours.recv()
    ours.send(left)
    result = mine, ours.recv()
    p.join()
    return result
