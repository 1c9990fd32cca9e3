# exercise: converse
# label: wrong
# mistake: "not by a message": the child ends because a secret goodbye word was sent, and not because the parent's end was closed
import multiprocessing

# None may be a question, so take something that nobody will ever ask (uuid4)
SLUT = "c9d3a1f0-5b7e-4c1e-9a44-slut-7f5b0c2d8e61"


def barn(task, rör, förälderns):
    förälderns.close()
    while True:
        fråga = rör.recv()
        if isinstance(fråga, str) and fråga == SLUT:
            rör.close()
            return
        rör.send(task(fråga))


def converse(task, values):
    mitt, ditt = multiprocessing.Pipe()
    p = multiprocessing.Process(target=barn, args=(task, ditt, mitt))
    p.start()
    ditt.close()

    svar = []
    for v in values:
        mitt.send(v)
        svar.append(mitt.recv())
    mitt.send(SLUT)
    p.join()
    mitt.close()
    return svar
