# all gauges
python -u measure.py --gauge north --out levels # want warning "most of this script are commands of a shell: name it `.sh`"
python -u measure.py --gauge south --out levels
mkdir -p figures
python plot.py $1
