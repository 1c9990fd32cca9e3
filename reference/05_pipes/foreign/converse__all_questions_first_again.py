# exercise: converse
# label: wrong
# mistake: sends all questions before it takes the first answer, with large ones both sides block in send

import multiprocessing as mp


def serve(task, client, server):
    client.close()
    try:
        while True:
            server.send(task(server.recv()))
    except EOFError:
        server.close()


def converse(task, values):
    client, server = mp.Pipe()
    proc = mp.Process(target=serve, args=(task, client, server))
    proc.start()
    server.close()
    with client:
        for value in values:
            client.send(value)
        answers = [client.recv() for _ in values]
    proc.join()
    return answers
