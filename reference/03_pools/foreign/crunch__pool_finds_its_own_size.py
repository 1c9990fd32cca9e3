# exercise: crunch
# label: right
# style: minimalist with leftovers: Pool() asks by itself, starmap_async over one-tuples, get inside the block
import multiprocessing

# NUMERO = 4   # non serve, lo sa il Pool


def crunch(work, items):
    with multiprocessing.Pool() as piscina:
        # argomenti = tuple, anche se e' uno solo
        attesa = piscina.starmap_async(work, [(x,) for x in items], chunksize=1)
        return attesa.get()
    # TODO provare con i thread? (no: GIL)
