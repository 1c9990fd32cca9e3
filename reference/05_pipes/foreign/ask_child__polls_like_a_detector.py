# exercise: ask_child
# label: right
# style: physics student; polls the pipe with a timeout, as one reads out an instrument
import multiprocessing as mp

DT = 0.02   # s, time step of the readout


def detector(f, line):
    x = line.recv()
    y = f(x)
    line.send(y)


def ask_child(task, value):
    daq, det = mp.Pipe()
    p = mp.Process(target=detector, kwargs={"f": task, "line": det})
    p.start()

    daq.send(value)
    n_steps = 0
    while not daq.poll(DT):
        n_steps += 1
    y = daq.recv()
    # print(f"waited about {n_steps * DT} s")

    p.join()
    for line in (daq, det):
        line.close()
    return y
