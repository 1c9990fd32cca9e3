# exercise: ask_child
# style: poll_with_a_time_limit
import multiprocessing


def work(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    a, b = multiprocessing.Pipe()
    p = multiprocessing.Process(target=work, args=(b, task), daemon=True)
    p.start()
    a.send(value)
    while True:
        if a.poll(1):
            answer = a.recv()
            break
    a.close()
    b.close()
    p.join()
    return answer
